package jp.hoshimori.declaration.organization;

/** The examples in the API document. A test sends the request and compares the answer. */
final class OrganizationExamples {

    static final String ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String REGISTRATION = """
            {
              "kind": "CORPORATION",
              "corporateNumber": "7000012050002",
              "name": "星守製作所株式会社",
              "prefecture": "13",
              "industry": "E",
              "employeeBand": "EMPLOYEES_6_20"
            }""";

    static final String ORGANIZATION = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "kind": "CORPORATION",
              "corporateNumber": "7000012050002",
              "name": "星守製作所株式会社",
              "prefecture": "13",
              "industry": "E",
              "employeeBand": "EMPLOYEES_6_20",
              "registeredAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String DUPLICATE = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1b00";

    static final String MERGE_ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1b01";

    static final String CHANGE = """
            {
              "name": "星守製作所株式会社",
              "nameKana": "ホシモリセイサクショ",
              "prefecture": "27",
              "postalCode": "5300001",
              "address": "見本市星守町1-2-3",
              "industry": "E",
              "employeeBand": "EMPLOYEES_21_50",
              "capital": 10000000,
              "url": "https://www.example.jp/"
            }""";

    static final String CHANGED = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "kind": "CORPORATION",
              "corporateNumber": "7000012050002",
              "name": "星守製作所株式会社",
              "nameKana": "ホシモリセイサクショ",
              "prefecture": "27",
              "postalCode": "5300001",
              "address": "見本市星守町1-2-3",
              "industry": "E",
              "employeeBand": "EMPLOYEES_21_50",
              "capital": 10000000,
              "url": "https://www.example.jp/",
              "registeredAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String FOUND = """
            {
              "items": [
                {
                  "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "kind": "CORPORATION",
                  "corporateNumber": "7000012050002",
                  "name": "星守製作所株式会社",
                  "prefecture": "13",
                  "industry": "E",
                  "employeeBand": "EMPLOYEES_6_20",
                  "registeredAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    static final String MERGE_REQUEST = """
            {
              "from": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1b00",
              "into": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "reason": "同じ事業者が二つのアカウントで登録していた"
            }""";

    static final String MERGE = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1b01",
              "from": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1b00",
              "into": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "reason": "同じ事業者が二つのアカウントで登録していた",
              "mergedAt": "2026-05-12T03:04:05.678901Z"
            }""";

    static final String PREFILL = """
            {
              "kind": "CORPORATION",
              "corporateNumber": "7000012050002",
              "name": "星守製作所株式会社",
              "nameKana": "ホシモリセイサクショ",
              "prefecture": "13",
              "postalCode": "1000001",
              "address": "見本市星守町1-2-3"
            }""";

    private OrganizationExamples() {}
}
