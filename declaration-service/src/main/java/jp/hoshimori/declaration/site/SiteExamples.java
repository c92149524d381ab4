package jp.hoshimori.declaration.site;

/** The examples in the API document. A test sends the request and compares the answer. */
final class SiteExamples {

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f2001";

    static final String REQUEST = """
            {
              "name": "大阪工場",
              "prefecture": "27",
              "address": "見本市星守町4-5-6",
              "employeeBand": "EMPLOYEES_1_5"
            }""";

    static final String SITE = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f2001",
              "name": "大阪工場",
              "prefecture": "27",
              "address": "見本市星守町4-5-6",
              "employeeBand": "EMPLOYEES_1_5",
              "addedAt": "2026-05-12T03:04:05.678901Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f2001",
                  "name": "大阪工場",
                  "prefecture": "27",
                  "address": "見本市星守町4-5-6",
                  "employeeBand": "EMPLOYEES_1_5",
                  "addedAt": "2026-05-12T03:04:05.678901Z"
                }
              ]
            }""";

    private SiteExamples() {}
}
