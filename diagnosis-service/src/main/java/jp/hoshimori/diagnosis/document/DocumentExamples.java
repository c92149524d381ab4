package jp.hoshimori.diagnosis.document;

/** The examples in the API document. A test compares them with what the service answers. */
final class DocumentExamples {

    static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";

    static final String ANSWERS = """
            設問,区分,内容,設問文,回答,点数
            1,基本的対策,脆弱性対策,パソコンやスマホなど情報機器のOSやソフトウェアは常に最新の状態にしていますか？,実施している,4
            """;

    static final String RESULT = """
            診断,版,回答日,合計点,満点,現在の状況,次の対策,基本的対策,基本的対策 満点,従業員としての対策,従業員としての対策 満点,組織としての対策,組織としての対策 満点,わからないと答えた設問
            019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41,jisha25-3.1,2026-04-01,79,100,部分的な対策が不十分,点数の低い項目を補い、100点満点を目指しましょう。,18,20,50,52,11,28,24
            """;

    private DocumentExamples() {}
}
