package jp.hoshimori.diagnosis.draft;

/** The examples in the API document. */
final class DraftExamples {

    static final String ID = "7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47";

    static final String CREATION = """
            {
              "questionnaire": "jisha25-3.1",
              "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"}
            }""";

    static final String CREATION_WITH_SITES = """
            {
              "questionnaire": "jisha25-3.1",
              "aggregation": "WORST_ANSWER",
              "sites": [{"name": "本社"}, {"name": "第二工場"}]
            }""";

    static final String ANSWER = """
            {"answer": "PARTIAL"}""";

    static final String DRAFT = """
            {
              "id": "7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47",
              "questionnaire": "jisha25-3.1",
              "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"},
              "answers": [
                {"question": 1, "answer": "IMPLEMENTED"},
                {"question": 2, "answer": "PARTIAL"}
              ],
              "missingQuestions": [
                3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
              ],
              "savedAt": "2026-04-01T01:23:45.678901Z",
              "expiresAt": "2026-06-30T01:23:45.678901Z"
            }""";

    private DraftExamples() {}
}
