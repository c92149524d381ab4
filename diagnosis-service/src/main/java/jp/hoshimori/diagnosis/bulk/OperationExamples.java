package jp.hoshimori.diagnosis.bulk;

/** The examples in the API document. */
final class OperationExamples {

    static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a42";

    static final String CSV_UPLOAD = """
            externalId,organizationId,completedAt,questionnaire,industry,employeeBand,prefecture,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16,q17,q18,q19,q20,q21,q22,q23,q24,q25
            2026-0001,,2026-04-01T09:00:00+09:00,jisha25-3.1,E,EMPLOYEES_6_20,13,4,4,2,4,2,4,4,4,4,4,2,4,4,4,4,4,4,4,4,0,0,4,4,-1,0
            """;

    static final String NDJSON_UPLOAD = """
            {"externalId":"2026-0001","completedAt":"2026-04-01T09:00:00+09:00","questionnaire":"jisha25-3.1",\
            "profile":{"industry":"E","employeeBand":"EMPLOYEES_6_20","prefecture":"13"},\
            "answers":[{"question":1,"answer":"IMPLEMENTED"},{"question":2,"answer":"PARTIAL"}]}
            """;

    static final String WAITING = """
            {
              "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a42",
              "kind": "DIAGNOSIS_IMPORT",
              "state": "WAITING",
              "percent": 0,
              "rows": {"total": 100000, "processed": 0, "accepted": 0, "alreadyThere": 0, "rejected": 0},
              "createdAt": "2026-04-01T01:23:45.678901Z"
            }""";

    static final String RUNNING = """
            {
              "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a42",
              "kind": "DIAGNOSIS_IMPORT",
              "state": "RUNNING",
              "percent": 42,
              "rows": {"total": 100000, "processed": 42000, "accepted": 41990, "alreadyThere": 7, "rejected": 3},
              "createdAt": "2026-04-01T01:23:45.678901Z",
              "startedAt": "2026-04-01T01:23:46.012345Z"
            }""";

    static final String CANCELLING = """
            {
              "id": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a42",
              "kind": "DIAGNOSIS_IMPORT",
              "state": "CANCELLING",
              "percent": 42,
              "rows": {"total": 100000, "processed": 42000, "accepted": 41990, "alreadyThere": 7, "rejected": 3},
              "createdAt": "2026-04-01T01:23:45.678901Z",
              "startedAt": "2026-04-01T01:23:46.012345Z"
            }""";

    static final String RESULTS = """
            {
              "items": [
                {"line": 2, "outcome": "ACCEPTED", "externalId": "2026-0001",
                 "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41"},
                {"line": 3, "outcome": "REJECTED", "externalId": "2026-0002",
                 "errors": [{"column": "q7", "code": "UNKNOWN_ANSWER",
                             "message": "この回答は選べません。回答のコード、文言、点数のいずれかで書いてください。"}]}
              ],
              "nextCursor": "q0mJ1n5Q8mUYc2xQdRk3xTIwMjYtMDQtMDFUMDE6MjM6NDUuNjc4OTAxWg"
            }""";

    static final String RESULTS_CSV = """
            line,outcome,externalId,diagnosisId,errors
            2,ACCEPTED,2026-0001,019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41,
            3,REJECTED,2026-0002,,q7 UNKNOWN_ANSWER: この回答は選べません。回答のコード、文言、点数のいずれかで書いてください。
            """;

    private OperationExamples() {}
}
