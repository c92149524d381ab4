package jp.hoshimori.diagnosis.bulk.model;

import jp.hoshimori.problem.LocalizedText;

/** A way in which a row can be wrong. The names are stored and answered: they stay. */
public enum RowFault {
    MALFORMED_ROW(
            "行を読み取れません。列の数、引用符、JSON の形を確かめてください。",
            "The row cannot be read. See to the number of columns, the quotes, or the JSON."),
    MALFORMED_EXTERNAL_ID(
            "externalId は英数字と . _ : - の1から64文字です。", "An externalId is 1 to 64 letters, digits and . _ : - characters."),
    MALFORMED_ORGANIZATION_ID("organizationId が正しい形ではありません。", "The organizationId is not of the right form."),
    NOT_GRANTED("この事業者から diagnoses:write の委任を受けていません。", "The organization has not granted you diagnoses:write."),
    MALFORMED_TIME("日時は 2026-04-01T09:00:00+09:00 のように書いてください。", "Write the time like 2026-04-01T09:00:00+09:00."),
    IN_THE_FUTURE("日時が未来です。", "The time lies in the future."),
    BEFORE_EDITION("この版が使われ始めるより前の日時です。", "The time lies before the edition could be answered."),
    EXPIRED(
            "事業者のない診断は保存期間が短く、この日時のものはすでに期限切れです。",
            "A diagnosis of no organization is kept for a short while only, and this one is past that already."),
    UNKNOWN_QUESTIONNAIRE("この自社診断の版はありません。", "There is no such edition of the questionnaire."),
    UNKNOWN_CODE("一覧にないコードです。", "The code is not on the list."),
    UNKNOWN_ANSWER(
            "この回答は選べません。回答のコード、文言、点数のいずれかで書いてください。",
            "This is not one of the answers. Write the answer's code, its words or its points."),
    MISSING_ANSWER("この設問の回答がありません。", "The question is not answered."),
    TOO_MANY_ANSWERS("設問の数より多くの回答があります。", "There are more answers than questions.");

    private final LocalizedText message;

    RowFault(String ja, String en) {
        this.message = LocalizedText.of(ja, en);
    }

    /** What is wrong and how to mend it. */
    public LocalizedText message() {
        return message;
    }
}
