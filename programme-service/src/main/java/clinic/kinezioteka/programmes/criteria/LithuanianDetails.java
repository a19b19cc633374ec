package clinic.kinezioteka.programmes.criteria;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The results of criteria in Lithuanian. They are kept in English with the decision, whatever its reader speaks; each phrase
 * that the rules use stands here, codes and numbers stay as they are.
 */
final class LithuanianDetails {

    private record Phrase(Pattern english, String lithuanian) {}

    private static final List<Phrase> PHRASES = List.of(
            phrase("^no flag is open$", "atvirų įspėjamųjų požymių nėra"),
            phrase("^a flag is open$", "yra atviras įspėjamasis požymis"),
            phrase("^(\\d+) of (\\d+) planned sessions attended$", "dalyvauta $1 iš $2 planuotų užsiėmimų"),
            phrase("^(\\w+) from (\\S+) to (\\S+) mm: ", "$1 nuo $2 iki $3 mm: "),
            phrase(" mm: IMPROVED", " mm: pagerėjo"),
            phrase(" mm: UNCHANGED", " mm: nepakito"),
            phrase(" mm: WORSENED", " mm: pablogėjo"),
            phrase(" mm: NOT_EVALUABLE", " mm: pokytis neįvertinamas"),
            phrase(", eliminated$", ", skausmas pašalintas"),
            phrase(", acceptable$", ", skausmas priimtinas"),
            phrase(", above the limit at (.+)$", ", viršija ribą: $1"),
            phrase(
                    "^no WORST_24H was recorded by staff at this visit$",
                    "šio vizito metu darbuotojai neužrašė WORST_24H"),
            phrase("^the pain of the episode has no baseline$", "epizodo skausmas neturi pradinės reikšmės"),
            phrase("^there is no baseline to compare with$", "nėra pradinės reikšmės, su kuria būtų galima lyginti"),
            phrase(
                    "^the leg of the complaint was not lifted at this visit$",
                    "šio vizito metu skaudama koja nebuvo kelta"),
            phrase("^(\\S+) degrees, (\\S+) at baseline$", "$1 laipsn., pradinė reikšmė $2"),
            phrase("^a new deficit was found$", "rastas naujas neurologinis deficitas"),
            phrase("^no new deficit was found$", "naujo neurologinio deficito nerasta"),
            phrase("^sensation was not examined$", "jutimai neištirti"),
            phrase("^the module has no key pattern$", "modulis neturi pagrindinio judesio modelio"),
            phrase("^(\\w+) has the fewest$", "mažiausiai turi $1"),
            phrase("^decided by a muscle group", "lemia raumenų grupė"),
            phrase("^decided by ", "lemia "),
            phrase(
                    ", (\\S+) at baseline: less than (\\S+) points better$",
                    ", pradinė reikšmė $1: pagerėjo mažiau nei $2 punktais"),
            phrase(
                    ", (\\S+) at baseline: (\\S+) points better or more$",
                    ", pradinė reikšmė $1: pagerėjo $2 ar daugiau punktų"),
            phrase("^strength was recorded without both sides$", "jėga užrašyta ne abiejų pusių"),
            phrase("^the least symmetric muscle group$", "mažiausiai simetriška raumenų grupė"),
            phrase("^gait was recorded without a speed$", "eisena užrašyta be greičio"),
            phrase("^(\\S+) m/s at baseline$", "pradinė reikšmė $1 m/s"),
            phrase("^reported, not judged$", "aprašyta, nevertinama"),
            phrase("^a maintenance plan is written$", "palaikomasis planas parašytas"),
            phrase("^there is no maintenance plan$", "palaikomojo plano nėra"),
            phrase("^every skill is there$", "yra visi įgūdžiai"),
            phrase("^skills are missing$", "trūksta įgūdžių"),
            phrase("^(\\w+) is not in the protocol of this visit$", "$1 nėra šio vizito protokole"),
            phrase("^(\\w+) was waived$", "$1 praleista gydytojo sprendimu"),
            phrase("^(\\w+) is missing$", "trūksta $1"));

    private LithuanianDetails() {}

    static String of(String english) {
        String told = english;
        for (Phrase phrase : PHRASES) {
            told = phrase.english.matcher(told).replaceAll(phrase.lithuanian);
        }
        return told;
    }

    private static Phrase phrase(String english, String lithuanian) {
        return new Phrase(Pattern.compile(english), lithuanian);
    }
}
