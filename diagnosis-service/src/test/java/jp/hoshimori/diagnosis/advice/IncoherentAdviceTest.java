package jp.hoshimori.diagnosis.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row breaks one thing in the advice that ships and names the sentence that must stop the start. */
class IncoherentAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic: BACKUPS            | topic: RESERVES           | Nothing is advised on BACKUPS, which is asked about.
            topic: BACKUPS            | topic: RESERVES           | No questionnaire asks about RESERVES, which is advised on.
            topic: BACKUPS            | topic: RULES              | RULES is advised on more than once.
            severity: 3               | severity: 4               | The severity 4 or the ease 3 of UPDATES is not one of 1 to 3.
            severity: 1               | severity: 0               | The severity 0 or the ease 3 of SCREENS is not one of 1 to 3.
            ease: 3                   | ease: 0                   | The severity 3 or the ease 0 of UPDATES is not one of 1 to 3.
            ease: 3                   | ease: 4                   | The severity 3 or the ease 4 of UPDATES is not one of 1 to 3.
            employeeBands: [EMPLOYEES_1_5, EMPLOYEES_6_20] | employeeBands: [EMPLOYEES_1_5] | The band EMPLOYEES_6_20 does not belong to exactly one size.
            employeeBands: [EMPLOYEES_1_5, EMPLOYEES_6_20] | employeeBands: [EMPLOYEES_1_5, EMPLOYEES_6_20, EMPLOYEES_21_50] | The band EMPLOYEES_21_50 does not belong to exactly one size.
            employeeBands: [EMPLOYEES_1_5, EMPLOYEES_6_20] | employeeBands: [EMPLOYEES_1_5, EMPLOYEES_6_20, EMPLOYEES_0_0] | A size is made of the band EMPLOYEES_0_0, which does not exist.
            size: LARGE               | size: SMALL               | The size LARGE is not made of bands of employees exactly once.
            size: LARGE               | size: SMALL               | The size SMALL is not made of bands of employees exactly once.
            source: SLIDES            | source: HEARSAY           | The advice on UPDATES names HEARSAY as its source, which is not listed exactly once.
            code: PLATFORM            | code: SLIDES              | The advice on UPDATES names SLIDES as its source, which is not listed exactly once.
            sources:\\n               | sources:\\n  - {code: UNUSED, verification: VERIFIED, reference: {ja: 資料, en: A paper}}\\n | No example comes from the source UNUSED.
            serviceCategories: [NETWORK, COMBINED] | serviceCategories: [NETWORK, ALARM] | The advice on WIRELESS_LAN names ALARM as a service category, which is not listed exactly once.
            code: COMBINED            | code: ALARM               | The service category ALARM helps with nothing.
            en: Endpoint monitoring   | en: ''                    | The name of ENDPOINT has no English text.
            ja: 古いままのOSやソフトウェアには、すでに知られた弱点が残っています。攻撃者はその弱点を狙い、メールやウェブを見ただけで感染させることがあります。 | ja: ' ' | The reason for UPDATES has no Japanese text.
            en: Today, turn on automatic updates on each of the company's PCs and phones. | en: ' ' | The first step of UPDATES for SMALL has no English text.
            en: Set virus definition files to be updated automatically | en: ' ' | The example for ANTIVIRUS has no English text.
            SMALL:\\n        ja: 今日、会社の | TINY:\\n        ja: 今日、会社の | planted.yaml at /advice/0/firstStep
            sizeWhenUnknown: MEDIUM   | ''                        | planted.yaml at /sizeWhenUnknown:
            ease: 3                   | eas: 3                    | planted.yaml at /advice/0/ease:
            """)
    void incoherentAdviceIsRefusedWithASentenceThatNamesThePlace(String sound, String broken, String sentence) {
        String yaml = ShippedAdvice.yaml();
        String planted = yaml.replaceFirst(Pattern.quote(lines(sound)), Matcher.quoteReplacement(lines(broken)));
        assertThat(planted).isNotEqualTo(yaml);

        assertThatThrownBy(() -> ShippedAdvice.checked(planted)).hasMessageContaining(sentence);
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
