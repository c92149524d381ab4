package jp.hoshimori.diagnosis.comparison;

/** The examples in the API document. */
final class ComparisonExamples {

    static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";
    static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";

    private static final String REFERENCES = """
            [
                {
                  "id": "ipa-sme-survey-2024",
                  "title": "2024年度 中小企業における情報セキュリティ対策に関する実態調査（IPA）",
                  "respondents": 4191,
                  "verification": "UNVERIFIED",
                  "source": "調査結果を伝える報道による。IPAの報告書そのものとは照合していない。"
                }
              ]""";

    /** The questions after the first are left out. */
    static final String WITH_GROUP = """
            {
              "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "questionnaire": "jisha25-3.1",
              "score": 79,
              "group": {
                "industry": "E",
                "employeeBand": "EMPLOYEES_6_20",
                "description": "製造業 × 6～20人",
                "respondents": 240,
                "minimum": -8,
                "firstQuartile": 38,
                "median": 56,
                "thirdQuartile": 71,
                "maximum": 100,
                "percentile": 86
              },
              "smallestGroup": 20,
              "explanations": [
                {
                  "code": "TOO_FEW_RESPONDENTS",
                  "message": "「製造業 × 6～20人 × 東京都」の回答者は 20 に満たないため、比較に使いません。"
                }
              ],
              "questions": [
                {
                  "question": 1,
                  "topic": "UPDATES",
                  "theme": "脆弱性対策",
                  "answer": "IMPLEMENTED",
                  "percentDoing": 74,
                  "references": [{"reference": "ipa-sme-survey-2024", "percentDoing": 73.0}]
                }
              ],
              "references":""" + REFERENCES + "\n}";

    /** The questions after the first are left out. */
    static final String WITHOUT_GROUP = """
            {
              "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "questionnaire": "jisha25-3.1",
              "score": 79,
              "smallestGroup": 20,
              "explanations": [
                {"code": "NOT_KNOWN", "message": "業種、従業員数、都道府県がわからないため、それでは絞り込んでいません。"},
                {"code": "TOO_FEW_RESPONDENTS", "message": "「すべての回答者」の回答者は 20 に満たないため、比較に使いません。"}
              ],
              "questions": [
                {
                  "question": 1,
                  "topic": "UPDATES",
                  "theme": "脆弱性対策",
                  "answer": "IMPLEMENTED",
                  "references": [{"reference": "ipa-sme-survey-2024", "percentDoing": 73.0}]
                }
              ],
              "references":""" + REFERENCES + "\n}";

    static final String TREND = """
            {
              "items": [
                {
                  "diagnosisId": "019a2f4e-6c00-7a3d-9d52-8b1f0c6e7a40",
                  "questionnaire": "jisha25-3.1",
                  "score": 79,
                  "maximum": 100,
                  "band": "PARTLY_INSUFFICIENT",
                  "completedAt": "2025-04-01T01:23:45.678901Z",
                  "changes": [],
                  "warnings": []
                },
                {
                  "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
                  "questionnaire": "jisha25-3.1",
                  "score": 77,
                  "maximum": 100,
                  "rise": -2,
                  "band": "PARTLY_INSUFFICIENT",
                  "completedAt": "2026-04-01T01:23:45.678901Z",
                  "changes": [
                    {
                      "question": 1,
                      "topic": "UPDATES",
                      "theme": "脆弱性対策",
                      "before": "IMPLEMENTED",
                      "after": "PARTIAL",
                      "points": -2
                    }
                  ],
                  "warnings": [
                    {
                      "code": "MEASURE_LOST",
                      "message": "前回「実施している」だった対策が後退しています: 脆弱性対策",
                      "questions": [1]
                    }
                  ]
                }
              ]
            }""";

    private ComparisonExamples() {}
}
