package clinic.kinezioteka.assessments.reference;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads the standards from the versions of the reference set and the vocabularies that this service is built with. */
public class PublishedStandards {

    private static final List<String> VERSIONS =
            List.of("/reference-sets/kinezioteka-1.json", "/reference-sets/kinezioteka-2.json");

    PublishedStandards() {}

    /** The standards, read with the newest version. */
    @Produces
    @Singleton
    public static Standards read() {
        List<JsonObject> versions =
                VERSIONS.stream().map(PublishedStandards::read).toList();
        List<ReferenceSet> sets =
                versions.stream().map(PublishedStandards::referenceSet).toList();
        int newest = sets.size() - 1;
        return new Standards(
                sets.get(newest),
                sets,
                safetyTexts(read("/vocabularies/red-flags.json")),
                skills(),
                claims(versions.get(newest)));
    }

    private static List<PublishedClaim> claims(JsonObject set) {
        return set.getJsonArray("publishedClaims")
                .getValuesAs((JsonObject claim) -> new PublishedClaim(
                        claim.getString("condition"),
                        claim.getInt("percent"),
                        claim.getString("text"),
                        claim.getString("source")));
    }

    private static ReferenceSet referenceSet(JsonObject set) {
        return new ReferenceSet(
                UUID.fromString(set.getString("id")),
                set.getString("code"),
                set.getInt("version"),
                LocalDate.parse(set.getString("validFrom")),
                set.getString("title"),
                set.getJsonArray("thresholds").getValuesAs(PublishedStandards::threshold));
    }

    private static Threshold threshold(JsonObject threshold) {
        return new Threshold(
                threshold.getString("name"),
                threshold.getJsonNumber("value").bigDecimalValue(),
                threshold.getString("unit"),
                Basis.valueOf(threshold.getString("basis")),
                threshold.getString("population"),
                threshold.containsKey("onlyFor") ? population(threshold.getJsonObject("onlyFor")) : null,
                threshold.getString("source"));
    }

    private static NormPopulation population(JsonObject population) {
        return new NormPopulation(
                Sex.valueOf(population.getString("sex")),
                population.getInt("ageFromYears"),
                population.getInt("ageToYears"));
    }

    private static List<SafetyText> safetyTexts(JsonObject redFlags) {
        return redFlags.getJsonArray("items")
                .getValuesAs((JsonObject flag) -> new SafetyText(
                        flag.getString("code"),
                        flag.getString("tier"),
                        flag.getString("group"),
                        action(redFlags, flag.getString("tier")),
                        words(flag.getJsonObject("safetyText"))));
    }

    private static Words words(JsonObject texts) {
        return new Words(texts.getString("en"), texts.getString("lt"));
    }

    private static String action(JsonObject redFlags, String tier) {
        return redFlags.getJsonArray("tiers").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("tier").equals(tier))
                .findFirst()
                .orElseThrow()
                .getString("action");
    }

    private static List<String> skills() {
        return read("/vocabularies/self-control-skills.json")
                .getJsonArray("items")
                .getValuesAs((JsonObject skill) -> skill.getString("code"));
    }

    private static JsonObject read(String resource) {
        InputStream stream = Objects.requireNonNull(PublishedStandards.class.getResourceAsStream(resource), resource);
        try (JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        }
    }
}
