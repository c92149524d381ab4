package jp.hoshimori.diagnosis.diagnosis;

/** The examples in the API document. A test sends the request and compares the answers. */
public final class DiagnosisExamples {

    static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";

    private static final String ANSWERS = """
            [
                {"question": 1, "answer": "IMPLEMENTED"},
                {"question": 2, "answer": "IMPLEMENTED"},
                {"question": 3, "answer": "IMPLEMENTED"},
                {"question": 4, "answer": "IMPLEMENTED"},
                {"question": 5, "answer": "PARTIAL"},
                {"question": 6, "answer": "IMPLEMENTED"},
                {"question": 7, "answer": "IMPLEMENTED"},
                {"question": 8, "answer": "IMPLEMENTED"},
                {"question": 9, "answer": "IMPLEMENTED"},
                {"question": 10, "answer": "IMPLEMENTED"},
                {"question": 11, "answer": "PARTIAL"},
                {"question": 12, "answer": "IMPLEMENTED"},
                {"question": 13, "answer": "IMPLEMENTED"},
                {"question": 14, "answer": "IMPLEMENTED"},
                {"question": 15, "answer": "IMPLEMENTED"},
                {"question": 16, "answer": "IMPLEMENTED"},
                {"question": 17, "answer": "IMPLEMENTED"},
                {"question": 18, "answer": "IMPLEMENTED"},
                {"question": 19, "answer": "IMPLEMENTED"},
                {"question": 20, "answer": "NOT_IMPLEMENTED"},
                {"question": 21, "answer": "NOT_IMPLEMENTED"},
                {"question": 22, "answer": "IMPLEMENTED"},
                {"question": 23, "answer": "IMPLEMENTED"},
                {"question": 24, "answer": "UNKNOWN"},
                {"question": 25, "answer": "NOT_IMPLEMENTED"}
              ]""";

    public static final String SUBMISSION = """
            {
              "questionnaire": "jisha25-3.1",
              "answers":""" + ANSWERS + "\n}";

    public static final String RESULT = """
            {
              "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "questionnaire": "jisha25-3.1",
              "score": 79,
              "maximum": 100,
              "band": "PARTLY_INSUFFICIENT",
              "situation": "部分的な対策が不十分",
              "nextStep": "点数の低い項目を補い、100点満点を目指しましょう。",
              "parts": [
                {"part": 1, "name": "基本的対策", "score": 18, "maximum": 20},
                {"part": 2, "name": "従業員としての対策", "score": 50, "maximum": 52},
                {"part": 3, "name": "組織としての対策", "score": 11, "maximum": 28}
              ],
              "unknownQuestions": [24],
              "measures": [
                {"question": 24, "part": 3, "theme": "事故への備え", "answer": "UNKNOWN", "lostPoints": 5},
                {"question": 20, "part": 3, "theme": "従業員教育", "answer": "NOT_IMPLEMENTED", "lostPoints": 4},
                {"question": 21, "part": 3, "theme": "私物機器の利用", "answer": "NOT_IMPLEMENTED", "lostPoints": 4},
                {"question": 25, "part": 3, "theme": "ルールの整備", "answer": "NOT_IMPLEMENTED", "lostPoints": 4},
                {"question": 5, "part": 1, "theme": "情報収集", "answer": "PARTIAL", "lostPoints": 2},
                {"question": 11, "part": 2, "theme": "バックアップのルール", "answer": "PARTIAL", "lostPoints": 2}
              ],
              "completedAt": "2026-04-01T01:23:45.678901Z",
              "answers":""" + ANSWERS + "\n}";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
                  "questionnaire": "jisha25-3.1",
                  "score": 79,
                  "maximum": 100,
                  "band": "PARTLY_INSUFFICIENT",
                  "completedAt": "2026-04-01T01:23:45.678901Z"
                }
              ],
              "nextCursor": "q0mJ1n5Q8mUYc2xQdRk3xTIwMjYtMDQtMDFUMDE6MjM6NDUuNjc4OTAxWg"
            }""";

    private DiagnosisExamples() {}
}
