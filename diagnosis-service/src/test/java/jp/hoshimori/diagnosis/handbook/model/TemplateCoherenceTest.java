package jp.hoshimori.diagnosis.handbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.problem.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the template says fits what the editions ask, in both directions, and each planted fault is named. */
class TemplateCoherenceTest {

    private final HandbookTemplate template = ShippedTemplate.read();

    static List<Questionnaire> editions() {
        return ShippedEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyTopicOfEveryEditionHasARuleAndEveryRuleATopic(Questionnaire edition) {
        assertThat(edition.questions().stream().map(Question::topic))
                .containsExactlyInAnyOrderElementsOf(template.topics());
    }

    @Test
    void rulesStandInTheOrderOfTheQuestions() {
        Questionnaire edition = editions().get(0);

        assertThat(template.rules().map(RuleTemplate::topic))
                .containsExactlyElementsOf(
                        edition.questions().stream().map(Question::topic).toList());
    }

    @Test
    void nothingThatWeWroteIsCalledVerified() {
        assertThat(template.sources()).allMatch(source -> source.verification() == Verification.UNVERIFIED);
    }

    @Test
    void noTextClaimsThatAnythingWasConfirmedByAnyone() {
        assertThat(ShippedTemplate.yaml()).doesNotContainPattern("認定|取得|(?i)certif");
    }

    @Test
    void japaneseSentencesEndAsSentencesDo() {
        Stream<LocalizedText> texts = template.rules()
                .flatMap(rule -> Stream.of(rule.rule(), rule.proposal()))
                .flatMap(wording -> Stream.concat(Stream.of(wording.text()), wording.items().stream()));

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.ja()).endsWith("。").doesNotContainPattern("^\\s|\\s$");
            assertThat(text.en()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic: ANTIVIRUS           | topic: UPDATES | The topic UPDATES has 2 rules.
            en: Information Security Handbook | en: ' ' | The title has no English text.
            ja: メールの受信            | ja: ' '        | The heading of MAIL_RECEIVING has no Japanese text.
            ja: 鍵をなくしたら、すぐに責任者に知らせます。 | ja: ' ' | The item of the rule on LOCKING_UP has no Japanese text.
            {0}（案・これから決めます） | これから決めます | The heading of proposals 'これから決めます' does not mark a heading.
            {0} (proposal, to be decided) | {0}         | The heading of proposals '{0}' does not mark a heading.
            topic: BACKUPS             | subject: BACKUPS | planted.yaml at /sections/2/rules/0/
            """)
    void anIncoherentTemplateIsRefusedWithASentenceThatNamesThePlace(String sound, String broken, String sentence) {
        String yaml = ShippedTemplate.yaml();
        String planted = yaml.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
        assertThat(planted).isNotEqualTo(yaml);

        assertThatThrownBy(() -> ShippedTemplate.read(planted)).hasMessageContaining(sentence);
    }
}
