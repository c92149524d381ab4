package jp.hoshimori.diagnosis.diagnosis;

import jp.hoshimori.diagnosis.measure.MeasureExamples;

/** The examples in the API document. A test sends the request and compares the answers. */
public final class DiagnosisExamples {

    /** A diagnosis. */
    public static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";

    /** An answer to each question. */
    public static final String ANSWERS = """
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

    /** A complete set of answers as it is sent. */
    public static final String SUBMISSION = """
            {
              "questionnaire": "jisha25-3.1",
              "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"},
              "answers":""" + ANSWERS + "\n}";

    private static final String BEFORE_THE_END = """
            {
              "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "questionnaire": "jisha25-3.1",
              "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"},
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
              "completedAt": "2026-04-01T01:23:45.678901Z",
              "measures":""" + MeasureExamples.RANKED + ",\n  \"answers\":" + ANSWERS;

    /** The result of those answers. */
    public static final String RESULT = BEFORE_THE_END + "\n}";

    /** The result when two sites gave those answers. */
    public static final String RESULT_OF_SITES = BEFORE_THE_END + """
            ,
              "aggregation": {
                "method": "WORST_ANSWER",
                "description": "設問ごとに、拠点の回答のうち最も悪いものを会社全体の回答とします。"
              },
              "sites": [
                {"site": 1, "name": "本社", "score": 79},
                {"site": 2, "name": "第二工場", "score": 79}
              ]
            }""";

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
