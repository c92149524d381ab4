package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisCompleted.PartScore;
import jp.hoshimori.notification.inbox.model.NotificationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationWriterTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    /** 15:30 UTC: in Japan the next day has begun. */
    private static final Instant EVENING = Instant.parse("2026-11-22T15:30:00Z");

    private final NotificationWriter writer = new NotificationWriter(WordingFile.inUse());

    @Test
    void aResultIsToldWithItsScoreItsBandAndWhatIsUnknown() {
        NotificationText text = writer.about(diagnosis(62, "INSUFFICIENT", List.of(4, 19)));

        assertThat(text.title().ja()).isEqualTo("自社診断の結果：62点");
        assertThat(text.body().ja())
                .isEqualTo("2026年11月23日に回答された「5分でできる！情報セキュリティ自社診断」の合計点は、100点満点中62点でした。"
                        + "対策が不十分です。点数の低い項目から改善しましょう。"
                        + "「わからない」と答えた設問が2問あります。まず実施の状況を確かめてください。");
        assertThat(text.title().en()).isEqualTo("Result of your self-diagnosis: 62 points");
        assertThat(text.body().en())
                .isEqualTo("Your self-diagnosis of 23 November 2026 scored 62 of 100 points. The measures are"
                        + " insufficient; improve the items with the lowest points first. 2 questions were answered with"
                        + " \"unknown\": find out about them first.");
        assertThat(text.edition()).isEqualTo("2");
    }

    @Test
    void aClaimedResultIsToldInTheWordsOfACompletedOneWithTheDayItWasAnswered() {
        DiagnosisCompleted completed = diagnosis(62, "INSUFFICIENT", List.of(4, 19));

        NotificationText text = writer.about(claimed(completed));

        assertThat(text).isEqualTo(writer.about(completed));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTRY_LEVEL_ACHIEVED, 入門レベル",
        "PARTLY_INSUFFICIENT, 部分的に対策が不十分",
        "INSUFFICIENT, 対策が不十分です。点数",
        "CRITICAL, いつ事故が起きても",
        "A_BAND_OF_TOMORROW, でした。点数の低い項目"
    })
    void eachBandIsSaidInItsOwnWordsAndANewOneInGeneralOnes(String band, String words) {
        NotificationText text = writer.about(diagnosis(62, band, List.of()));

        assertThat(text.body().ja()).contains(words);
    }

    @Test
    void noUnknownAnswersAndASingleOneAreSaidAsPeopleSayThem() {
        NotificationText none = writer.about(diagnosis(100, "ENTRY_LEVEL_ACHIEVED", List.of()));
        NotificationText one = writer.about(diagnosis(95, "PARTLY_INSUFFICIENT", List.of(3)));

        assertThat(none.body().en()).endsWith("No question was answered with \"unknown\".");
        assertThat(one.body().en()).endsWith("One question was answered with \"unknown\": find out about it first.");
    }

    @Test
    void aNegativeScoreIsTold() {
        NotificationText text = writer.about(diagnosis(-25, "CRITICAL", List.of()));

        assertThat(text.title().ja()).contains("-25点");
    }

    @Test
    void aDeclarationIsToldAsADeclaration() {
        NotificationText text = writer.about(declaration("ONE_STAR", "principles-5"));

        assertThat(text.title().ja()).isEqualTo("一つ星の自己宣言を受け付けました");
        assertThat(text.body().ja())
                .startsWith("2026年11月23日に、「情報セキュリティ5か条」に基づき、SECURITY ACTIONの一つ星を自己宣言されました。" + "自己宣言IDは90000000017です。");
        assertThat(text.title().en()).isEqualTo("Your self-declaration of one star was received");
        assertThat(text.body().en())
                .startsWith(
                        "On 23 November 2026 your organization made the SECURITY ACTION self-declaration of one star"
                                + " under the five information security principles. Its declaration number is 90000000017.");
    }

    @Test
    void aLaterEditionOfThePrinciplesIsNamedAsItIs() {
        NotificationText text = writer.about(declaration("TWO_STARS", "principles-6"));

        assertThat(text.body().ja()).contains("「情報セキュリティ6か条」", "二つ星");
    }

    @Test
    void aStepUpKeepsTheNumberAndAsksForTheOtherMark() {
        NotificationText text =
                writer.about(new DeclarationUpgraded(ID, "90000000017", ID, "TWO_STARS", "principles-6", EVENING));

        assertThat(text.title().ja()).isEqualTo("二つ星へのステップアップを受け付けました");
        assertThat(text.body().ja())
                .startsWith("2026年11月23日に、「情報セキュリティ6か条」に基づき、SECURITY ACTIONの二つ星の自己宣言へステップアップされました。"
                        + "自己宣言ID（90000000017）はこれまでと同じです。ロゴマークをお使いのときは、二つ星のものに");
        assertThat(text.title().en()).isEqualTo("Your step up to two stars was received");
        assertThat(text.body().en())
                .contains("under the six information security principles. Its declaration number 90");
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, は、貴組織の取下げにより2026年11月23日に終了しました。, because your organization withdrew it.",
        "EXPIRED, は、有効期間が過ぎたため2026年11月23日に終了しました。, because its term was over.",
        "ENDED_BY_OPERATOR, は、運営者の判断により2026年11月23日に終了しました。, by decision of the operator.",
        "AN_END_OF_TOMORROW, は、手続きにより2026年11月23日に終了しました。, and stands no more."
    })
    void anEndIsToldWithItsCauseAndWithWhatToDoAboutTheMark(String cause, String japanese, String english) {
        NotificationText text =
                writer.about(new DeclarationWithdrawn(ID, "90000000017", ID, "ONE_STAR", cause, EVENING));

        assertThat(text.title().ja()).isEqualTo("一つ星の自己宣言が終了しました");
        assertThat(text.body().ja()).contains("（自己宣言ID：90000000017）", japanese, "ロゴマークや", "お使いにならないでください");
        assertThat(text.title().en()).isEqualTo("Your self-declaration of one star has ended");
        assertThat(text.body().en())
                .contains("ended on 23 November 2026 " + english, "stop using the logo mark", "declare again");
    }

    private static DiagnosisCompleted diagnosis(int score, String band, List<Integer> unknown) {
        List<PartScore> parts = List.of(new PartScore(1, 10, 20), new PartScore(2, 40, 52), new PartScore(3, 12, 28));
        return new DiagnosisCompleted(ID, ID, "jisha25-3.1", score, band, parts, List.of(), unknown, EVENING);
    }

    private static DiagnosisClaimed claimed(DiagnosisCompleted completed) {
        return new DiagnosisClaimed(
                ID,
                ID,
                completed.questionnaire(),
                completed.score(),
                completed.band(),
                completed.parts(),
                completed.answers(),
                completed.unknownQuestions(),
                completed.completedAt(),
                EVENING.plus(Duration.ofDays(20)));
    }

    private static DeclarationMade declaration(String star, String principles) {
        return new DeclarationMade(ID, "90000000017", ID, star, principles, EVENING);
    }
}
