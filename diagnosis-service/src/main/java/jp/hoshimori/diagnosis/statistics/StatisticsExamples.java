package jp.hoshimori.diagnosis.statistics;

/** The examples in the API document. */
final class StatisticsExamples {

    static final String JSON = """
            {
              "from": "2026-01",
              "to": "2026-03",
              "smallestGroup": 20,
              "items": [
                {
                  "month": "2026-01",
                  "questionnaire": "jisha25-3.1",
                  "respondents": 1240,
                  "mean": 58.3,
                  "bands": [
                    {"band": "ENTRY_LEVEL_ACHIEVED", "respondents": 31},
                    {"band": "PARTLY_INSUFFICIENT", "respondents": 402},
                    {"band": "INSUFFICIENT", "respondents": 395},
                    {"band": "CRITICAL", "respondents": 412}
                  ],
                  "industries": [
                    {
                      "code": "E",
                      "name": "製造業",
                      "respondents": 210,
                      "mean": 61.4,
                      "bands": [
                        {"band": "ENTRY_LEVEL_ACHIEVED", "respondents": 7},
                        {"band": "PARTLY_INSUFFICIENT", "respondents": 81},
                        {"band": "INSUFFICIENT", "respondents": 64},
                        {"band": "CRITICAL", "respondents": 58}
                      ]
                    }
                  ],
                  "employeeBands": [],
                  "prefectures": []
                }
              ]
            }""";

    static final String CSV = """
            month,questionnaire,dimension,code,name,respondents,mean,ENTRY_LEVEL_ACHIEVED,PARTLY_INSUFFICIENT,INSUFFICIENT,CRITICAL
            2026-01,jisha25-3.1,ALL,ALL,すべて,1240,58.3,31,402,395,412
            2026-01,jisha25-3.1,INDUSTRY,E,製造業,210,61.4,7,81,64,58
            """;

    private StatisticsExamples() {}
}
