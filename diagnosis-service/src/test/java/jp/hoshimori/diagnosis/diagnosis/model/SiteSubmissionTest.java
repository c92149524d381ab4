package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSubmissionTest {

    private static final List<SubmittedAnswer> COMPLETE =
            AnswerSheet.all(PARTIAL).submitted();

    @Test
    void completeSitesAreScoredOneByOneAndTogether() {
        SiteSubmission submission = submission(
                new SubmittedSite(" 本社 ", AnswerSheet.all(IMPLEMENTED).submitted()), site("第二工場"));

        Sites sites = submission.accepted(new Scoring(Editions.jisha25v31()));

        assertThat(submission.violations()).isEmpty();
        assertThat(sites.list())
                .extracting(site -> site.name().value(), Site::score)
                .containsExactly(tuple("本社", 100), tuple("第二工場", 50));
        assertThat(sites.together()).isEqualTo(AnswerSheet.all(PARTIAL).answers());
    }

    @Test
    void whatIsWrongWithASitesAnswersIsNamedAtItsPlace() {
        List<SubmittedAnswer> incomplete = new ArrayList<>(COMPLETE);
        incomplete.set(3, new SubmittedAnswer(4, "MAYBE"));
        incomplete.remove(24);

        assertThat(submission(site("本社"), new SubmittedSite("支店", incomplete)).violations())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/sites/1/answers/3/answer", "UNKNOWN_ANSWER"),
                        tuple("/sites/1/answers", "MISSING_QUESTION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "第二\n工場", "第二\u0000工場", "\u202e工場", "\ue000", "\ud800"})
    void aNameThatNobodyCanReadIsRefused(String name) {
        assertThat(submission(site(name)).violations())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/sites/0/name", "UNREADABLE_NAME"));
    }

    @Test
    void aNameOfAHundredCharactersIsAcceptedAndOneMoreIsNot() {
        assertThat(submission(site("𠮷".repeat(100))).violations()).isEmpty();
        assertThat(submission(site("𠮷".repeat(101))).violations())
                .extracting(FieldError::code)
                .containsExactly("UNREADABLE_NAME");
    }

    @Test
    void twoSitesOfOneNameHoweverWrittenAreRefused() {
        assertThat(submission(site("ガラス工場"), site("ガラス工場 ")).violations())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/sites/1/name", "REPEATED_NAME"));
    }

    @Test
    void fiftySitesAreAcceptedAndNoneOrMoreAreNot() {
        assertThat(sites(50).violations()).isEmpty();
        assertThat(sites(51).violations())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/sites", "WRONG_NUMBER_OF_SITES"));
        assertThat(sites(0).violations()).extracting(FieldError::code).containsExactly("WRONG_NUMBER_OF_SITES");
    }

    private static SiteSubmission sites(int count) {
        return submission(
                IntStream.range(0, count).mapToObj(number -> site("店" + number)).toArray(SubmittedSite[]::new));
    }

    private static SubmittedSite site(String name) {
        return new SubmittedSite(name, COMPLETE);
    }

    private static SiteSubmission submission(SubmittedSite... sites) {
        List<SubmittedSite> list = sites.length == 0 ? Collections.emptyList() : List.of(sites);
        return new SiteSubmission(Editions.jisha25v31(), Aggregation.WORST_ANSWER, list);
    }
}
