package jp.hoshimori.diagnosis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.document.ReportView.MeasureRow;
import jp.hoshimori.diagnosis.measure.ShippedMeasures;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.document.PdfStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisReportTest {

    private final DiagnosisReport report = new DiagnosisReport(
            new Printer(new PdfRenderer()), SampleDiagnosis.texts(), new ReportMeasures(ShippedMeasures.measures()));

    @Test
    void itSaysWhatTheDiagnosisCameTo() {
        byte[] pdf = report.pdf(SampleDiagnosis.usual(), Locale.JAPANESE);

        assertThat(PdfText.of(pdf))
                .contains(
                        "情報セキュリティ自社診断結果レポート",
                        "回答日:2026年4月1日",
                        "合計点",
                        "79",
                        "現在の状況:部分的な対策が不十分",
                        "70–99(今回)",
                        "従業員としての対策505296%",
                        "1.従業員教育",
                        "設問20(組織としての対策)",
                        "年に一度の研修と、入社時の説明を予定に入れましょう。",
                        "設問24(組織としての対策)",
                        "回答:わからない",
                        "実施すると+5点",
                        "※1コンピュータウイルスを検出するための")
                .doesNotContain("#", "〓");
    }

    @Test
    void itSpeaksEnglishToo() {
        byte[] pdf = report.pdf(SampleDiagnosis.usual(), Locale.ENGLISH);

        assertThat(PdfText.of(pdf))
                .contains("Answeredon:1April2026", "Situation:Measuresareinsufficientinpart", "Ifcarriedout+5points")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void itIsArchivableAndAccessibleWhateverWasAnswered(Answer answer) throws Exception {
        byte[] pdf = report.pdf(SampleDiagnosis.of(AnswerSheet.all(answer)), Locale.JAPANESE);

        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    @Test
    void whoDoesEverythingIsToldSo() {
        byte[] pdf = report.pdf(SampleDiagnosis.of(AnswerSheet.all(Answer.IMPLEMENTED)), Locale.JAPANESE);

        assertThat(PdfText.of(pdf)).contains("わからないと答えた設問はありません。", "すべての設問で対策を実施しています。");
    }

    @Test
    void adviceOnAllMeasuresFindsItsPlace() throws Exception {
        Diagnosis worst = SampleDiagnosis.of(AnswerSheet.all(Answer.UNKNOWN));

        byte[] pdf = report.pdf(worst, advised(worst), Locale.JAPANESE);

        assertThat(PdfText.of(pdf)).contains("なぜ必要か:<b>理由25</b>", "まず行うこと:第一歩25", "対策の例", "例25");
        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    private static List<MeasureRow> advised(Diagnosis diagnosis) {
        List<Question> questions = diagnosis.questionnaire().questions();
        return IntStream.range(0, questions.size())
                .mapToObj(index -> advised(index + 1, questions.get(index)))
                .toList();
    }

    private static MeasureRow advised(int rank, Question question) {
        return new MeasureRow(
                rank,
                question.number(),
                "組織としての対策",
                question.theme().ja(),
                question.text().ja(),
                "わからない",
                5,
                "<b>理由" + rank + "</b>。被害に気付くのが遅れると、取引先にも影響が及びます。".repeat(2),
                "第一歩" + rank + "。担当者を決め、いまの状態を一覧に書き出してください。".repeat(3),
                List.of("例" + rank, "自動で更新する設定にして、月に一度、全員の機器で確かめる。".repeat(2)));
    }
}
