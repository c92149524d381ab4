package jp.hoshimori.diagnosis.improvement;

/** The examples in the API document. A test sends the request and compares the answers. */
final class ImprovementExamples {

    static final String WHAT_IF = """
            {
              "answers": [
                {"question": 24, "answer": "PARTIAL"},
                {"question": 25, "answer": "IMPLEMENTED"}
              ]
            }""";

    static final String OUTCOME = """
            {
              "score": 86,
              "difference": 7,
              "maximum": 100,
              "band": "PARTLY_INSUFFICIENT",
              "situation": "部分的な対策が不十分",
              "nextStep": "点数の低い項目を補い、100点満点を目指しましょう。",
              "parts": [
                {"part": 1, "name": "基本的対策", "score": 18, "difference": 0, "maximum": 20},
                {"part": 2, "name": "従業員としての対策", "score": 50, "difference": 0, "maximum": 52},
                {"part": 3, "name": "組織としての対策", "score": 18, "difference": 7, "maximum": 28}
              ],
              "changes": [
                {"question": 24, "theme": "事故への備え", "from": "UNKNOWN", "to": "PARTIAL", "points": 3},
                {"question": 25, "theme": "ルールの整備", "from": "NOT_IMPLEMENTED", "to": "IMPLEMENTED", "points": 4}
              ]
            }""";

    static final String PATH = """
            {
              "target": 83,
              "currentScore": 79,
              "score": 83,
              "maximum": 100,
              "band": "PARTLY_INSUFFICIENT",
              "situation": "部分的な対策が不十分",
              "effort": 3,
              "steps": [
                {
                  "question": 5,
                  "part": 1,
                  "topic": "THREAT_AWARENESS",
                  "theme": "情報収集",
                  "from": "PARTIAL",
                  "to": "IMPLEMENTED",
                  "points": 2,
                  "effort": 1,
                  "firstStep": "情報を集める担当者を決め、月に一度、注意してほしいことを一枚にまとめて全員に配りましょう。"
                },
                {
                  "question": 11,
                  "part": 2,
                  "topic": "BACKUPS",
                  "theme": "バックアップのルール",
                  "from": "PARTIAL",
                  "to": "IMPLEMENTED",
                  "points": 2,
                  "effort": 2,
                  "firstStep": "控える対象、回数、保管場所、担当者を決めて自動で取り、年に一度は実際に戻せるか試しましょう。"
                }
              ]
            }""";

    private ImprovementExamples() {}
}
