package jp.hoshimori.diagnosis.export;

/** The examples in the API document. */
final class ExportExamples {

    private static final String ONE = """
            {"id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41", "organizationId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",\
             "questionnaire": "jisha25-3.1",\
             "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"},\
             "score": 79, "maximum": 100, "band": "PARTLY_INSUFFICIENT",\
             "parts": [{"part": 1, "score": 18, "maximum": 20}, {"part": 2, "score": 50, "maximum": 52},\
             {"part": 3, "score": 11, "maximum": 28}], "unknownQuestions": [24],\
             "answers": [{"question": 1, "answer": "IMPLEMENTED"}, {"question": 2, "answer": "IMPLEMENTED"}],\
             "completedAt": "2026-04-01T01:23:45.678901Z", "updatedAt": "2026-04-01T01:23:45.678901Z"}""";

    static final String LIST = "{\"items\": [" + ONE
            + "], \"nextCursor\": \"q0mJ1n5Q8mUYc2xQdRk3xTIwMjYtMDQtMDFUMDE6MjM6NDUuNjc4OTAxWg\"}";

    static final String NDJSON = ONE + "\n";

    static final String CSV = """
            id,organizationId,questionnaire,industry,employeeBand,prefecture,score,maximum,band,completedAt,updatedAt,q1,q2
            019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41,0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa,jisha25-3.1,E,EMPLOYEES_6_20,13,79,100,\
            PARTLY_INSUFFICIENT,2026-04-01T01:23:45.678901Z,2026-04-01T01:23:45.678901Z,IMPLEMENTED,IMPLEMENTED
            """;

    private ExportExamples() {}
}
