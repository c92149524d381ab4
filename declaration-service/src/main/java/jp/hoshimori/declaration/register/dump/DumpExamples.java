package jp.hoshimori.declaration.register.dump;

/** The examples in the API document. */
final class DumpExamples {

    static final String LIST = """
            {
              "items": [
                {
                  "day": "2026-04-13",
                  "format": "CSV",
                  "madeAt": "2026-04-12T15:00:03.123456Z",
                  "entries": 1,
                  "size": 322,
                  "gzipSize": 240,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "path": "/v1/register-dumps/2026-04-13/csv"
                }
              ]
            }""";

    static final String CSV = """
            declarationNumber,status,star,declaredAt,upgradedAt,endedAt,endReason,prefecture,industry,organizationName,\
            organizationKana,corporateNumber,policyUrl,principlesEdition
            90000000042,STANDING,ONE_STAR,2026-04-12T03:04:05.678901Z,,,,13,E,星守製作所株式会社,,7000012050002,,principles-6
            """;

    static final String NDJSON = """
            {"declarationNumber": "90000000042", "status": "STANDING", "star": "ONE_STAR",\
             "declaredAt": "2026-04-12T03:04:05.678901Z", "prefecture": "13", "industry": "E",\
             "organizationName": "星守製作所株式会社", "corporateNumber": "7000012050002",\
             "principlesEdition": "principles-6"}
            """;

    private DumpExamples() {}
}
