package clinic.kinezioteka.patients.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeysTest {
    @Test
    void takesAccentsAndCaseAway() {
        assertThat(NameKeys.parts("Žukauskienė")).containsExactly("zukauskiene");
        assertThat(NameKeys.parts("RŪTA ĄČĘĖĮŠŲŪŽ")).containsExactly("ruta", "aceeisuuz");
    }

    @Test
    void replacesLettersThatUnicodeDoesNotTakeApart() {
        assertThat(NameKeys.parts("Łukasz Groß Sørensen")).containsExactly("lukasz", "gross", "sorensen");
    }

    @Test
    void givesEachPartOfADoubleName() {
        assertThat(NameKeys.parts("Kowalska-Łoś  O'Neill")).containsExactly("kowalska", "los", "o", "neill");
    }

    @Test
    void keepsOtherScripts() {
        assertThat(NameKeys.parts("Юлия Ёлкина")).containsExactly("юлия", "елкина");
        assertThat(NameKeys.parts("李 小龍")).containsExactly("李", "小龍");
    }

    @Test
    void findsCyrillicNamesAlsoByTheirLatinSpellings() {
        assertThat(NameKeys.searchable("Жуков Андрей"))
                .contains("жуков", "андреи", "zhukov", "zukov", "andrei", "andrej", "andrey");
        assertThat(NameKeys.searchable("Щербаков Юрий"))
                .contains("shcherbakov", "scerbakov", "yuriy", "jurij", "iurii");
        assertThat(NameKeys.searchable("Łoś")).containsExactly("los");
    }

    @Test
    void comparesWholeNamesWhateverStandsBetweenTheirParts() {
        assertThat(NameKeys.whole("Anna-Maria")).isEqualTo(NameKeys.whole("anna  Mária"));
    }
}
