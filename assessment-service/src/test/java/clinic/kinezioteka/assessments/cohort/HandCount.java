package clinic.kinezioteka.assessments.cohort;

import static clinic.kinezioteka.assessments.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An outcome asked of the service, beside the same counted by SQL over raw rows and bounded by the formula of Wilson. */
record HandCount(String condition, String region, String from, String to, String definition, String population) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SECONDARY =
            List.of("function", "gait", "conduction", "self_control", "free_of_analgesics");

    /** Every combination, over the whole time, a quarter, a month and a day. */
    static List<HandCount> all() {
        return of(
                List.of(
                        "1970-01-01/2030-01-01",
                        "2026-02-01/2026-05-01",
                        "2026-06-01/2026-07-01",
                        "2026-06-15/2026-06-16"),
                List.of(
                        "RADICULITIS/",
                        "RADICULITIS/CERVICAL",
                        "RADICULITIS/THORACIC",
                        "RADICULITIS/LUMBAR",
                        "SCIATICA/",
                        "SCIATICA/UPPER",
                        "SCIATICA/MIDDLE",
                        "SCIATICA/LOWER"));
    }

    /** Each definition and population over each period (first day, day after the last) and complaint (condition, region). */
    static List<HandCount> of(List<String> periods, List<String> complaints) {
        List<HandCount> all = new ArrayList<>();
        for (String period : periods) {
            String[] days = period.split("/", -1);
            for (String complaint : complaints) {
                String[] where = complaint.split("/", -1);
                for (Definition definition : Definition.values()) {
                    for (Population population : Population.values()) {
                        all.add(new HandCount(
                                where[0], where[1], days[0], days[1], definition.name(), population.name()));
                    }
                }
            }
        }
        return all;
    }

    /** Fails where both differ; true when the cohort was large enough to be told. */
    boolean agrees(GeneratedClinic clinic) throws SQLException {
        List<Integer> counted = clinic.numbers(sql());
        JsonNode told = ask(clinic);
        int n = counted.get(1);
        assertThat(told.path("withheld").booleanValue())
                .as("%s withheld of %d", this, n)
                .isEqualTo(n < 5);
        if (n >= 5) {
            int denominator = population.equals("ITT") ? n : n - counted.get(2);
            assertThat(Stream.of("excluded", "n", "missing", "events")
                            .map(told::path)
                            .map(JsonNode::intValue))
                    .as("%s", this)
                    .containsExactlyElementsOf(counted.subList(0, 4));
            assertThat(told.path("denominator").intValue()).isEqualTo(denominator);
            assertRate(told, counted.get(3), denominator);
        }
        for (int one = 0; one < SECONDARY.size(); one++) {
            agrees(told.path("secondary").path(one), counted.get(5 + 2 * one), counted.get(6 + 2 * one));
        }
        return n >= 5;
    }

    private void agrees(JsonNode told, int evaluated, int events) {
        assertThat(told.path("withheld").booleanValue()).as("%s %s", this, told).isEqualTo(evaluated < 5);
        if (evaluated >= 5) {
            assertThat(told.path("evaluated").intValue())
                    .as("%s %s", this, told)
                    .isEqualTo(evaluated);
            assertThat(told.path("events").intValue()).as("%s %s", this, told).isEqualTo(events);
            assertRate(told, events, evaluated);
        }
    }

    /** The bounds are the roots of (p − x)² = z² x (1 − x) / n, by another way than the service takes. */
    private void assertRate(JsonNode told, int events, int of) {
        if (of == 0) {
            assertThat(told.path("ratePercent").isNull()).isTrue();
            return;
        }
        double p = (double) events / of;
        double z2 = 1.959963984540054 * 1.959963984540054;
        double a = 1 + z2 / of;
        double b = -(2 * p + z2 / of);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * p * p));
        assertThat(told.path("ratePercent").decimalValue())
                .as("%s %d of %d", this, events, of)
                .isEqualByComparingTo(
                        BigDecimal.valueOf(100L * events).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
        assertPercent(told.at("/interval95/lowPercent"), (-b - root) / (2 * a));
        assertPercent(told.at("/interval95/highPercent"), (-b + root) / (2 * a));
    }

    private void assertPercent(JsonNode told, double share) {
        BigDecimal shown =
                BigDecimal.valueOf(100 * Math.round(share * 1e12) / 1e12).setScale(1, RoundingMode.HALF_UP);
        assertThat(told.decimalValue()).as("%s", this).isEqualByComparingTo(shown);
    }

    JsonNode ask(GeneratedClinic clinic) {
        String question = "/api/v1/outcomes?condition=%s&from=%s&to=%s&definition=%s&population=%s"
                .formatted(condition, from, to, definition, population);
        String answer = as(Tokens.doctor(clinic.id()))
                .get(question + (region.isEmpty() ? "" : "&region=" + region))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String sql() {
        String counts = "not excluded" + (population.equals("COMPLETERS") ? " and completer" : "");
        String primary = counts + (definition.equals("MCID") ? " and not low" : "");
        StringBuilder sql = new StringBuilder("select count(*) filter (where excluded)");
        for (String one : List.of("true", "missing", definition)) {
            sql.append(", count(*) filter (where ")
                    .append(primary)
                    .append(" and ")
                    .append(one)
                    .append(')');
        }
        sql.append(", count(*) filter (where ").append(counts).append(')');
        for (String one : SECONDARY) {
            sql.append(", count(")
                    .append(one)
                    .append(") filter (where ")
                    .append(counts)
                    .append("), count(*) filter (where ")
                    .append(counts)
                    .append(" and ")
                    .append(one)
                    .append(')');
        }
        return sql + " from judged where condition = '" + condition + "' and closed_on >= '" + from
                + "' and closed_on < '" + to + "'" + (region.isEmpty() ? "" : " and region = '" + region + "'");
    }
}
