package jp.hoshimori.diagnosis.disclosure;

/** The examples in the API document. */
final class DisclosureExamples {

    static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";

    static final String PART_SCORES = """
            {"organizationId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",\
             "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41", "level": "PART_SCORES",\
             "questionnaire": "jisha25-3.1", "score": 79, "maximum": 100, "band": "PARTLY_INSUFFICIENT",\
             "parts": [{"part": 1, "score": 18, "maximum": 20}, {"part": 2, "score": 50, "maximum": 52},\
             {"part": 3, "score": 11, "maximum": 28}], "completedAt": "2026-04-01T01:23:45.678901Z",\
             "disclosedUntil": "2027-03-31T15:00:00Z"}""";

    static final String LIST = "{\"items\": [" + PART_SCORES + "]}";

    private DisclosureExamples() {}
}
