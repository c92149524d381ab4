package jp.hoshimori.diagnosis.questionnaire;

/** The examples in the API document. A test compares them with what the service answers. */
final class QuestionnaireExamples {

    static final String LIST = """
            {
              "items": [
                {
                  "id": "jisha25-4.0",
                  "edition": "4.0",
                  "title": "5分でできる！情報セキュリティ自社診断",
                  "effectiveFrom": "2026-03-31",
                  "questionCount": 25
                },
                {
                  "id": "jisha25-3.1",
                  "edition": "3.1",
                  "title": "5分でできる！情報セキュリティ自社診断",
                  "effectiveFrom": "2023-04-26",
                  "questionCount": 25
                }
              ]
            }""";

    /** One of each kind of thing in an edition; the others are left out. */
    static final String ONE = """
            {
              "id": "jisha25-3.1",
              "edition": "3.1",
              "title": "5分でできる！情報セキュリティ自社診断",
              "publisher": "独立行政法人情報処理推進機構（IPA）",
              "effectiveFrom": "2023-04-26",
              "minimum": -25,
              "maximum": 100,
              "sources": [
                {
                  "covers": "TRANSLATIONS",
                  "verification": "UNVERIFIED",
                  "reference": "英訳はこのプラットフォームによる参考訳。"
                }
              ],
              "answers": [{"answer": "PARTIAL", "points": 2, "label": "一部実施している"}],
              "parts": [{"part": 1, "name": "基本的対策"}],
              "notes": [
                {"mark": "※1", "text": "コンピュータウイルスを検出するためのデータベースファイル「パターンファイル」とも呼ばれる"}
              ],
              "questions": [
                {
                  "question": 3,
                  "part": 1,
                  "topic": "PASSWORDS",
                  "theme": "パスワード管理",
                  "themeVerification": "VERIFIED",
                  "textVerification": "VERIFIED",
                  "text": "パスワードは破られにくい「長く」「複雑な」パスワードを設定していますか？"
                }
              ],
              "bands": [
                {
                  "band": "PARTLY_INSUFFICIENT",
                  "from": 70,
                  "to": 99,
                  "situation": "部分的な対策が不十分",
                  "nextStep": "点数の低い項目を補い、100点満点を目指しましょう。"
                }
              ]
            }""";

    private QuestionnaireExamples() {}
}
