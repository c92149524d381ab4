package jp.hoshimori.declaration.organization;

/** The examples in the API document of corrections. A test sends the request and compares the answer. */
final class CorrectionExamples {

    static final String ID = "019c1a90-0000-7000-8000-000000000001";

    static final String REQUEST = """
            {
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "member": "PREFECTURE",
              "value": "27",
              "reason": "本店の移転の届けによる。"
            }""";

    static final String CORRECTION = """
            {
              "id": "019c1a90-0000-7000-8000-000000000001",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "member": "PREFECTURE",
              "formerValue": "13",
              "value": "27",
              "reason": "本店の移転の届けによる。",
              "correctedAt": "2026-04-13T00:10:00.000001Z",
              "correctedBy": "0d8e6a2c-7b1f-4c55-8f3e-2a9c4b6d1e07"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a90-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "member": "PREFECTURE",
                  "formerValue": "13",
                  "value": "27",
                  "reason": "本店の移転の届けによる。",
                  "correctedAt": "2026-04-13T00:10:00.000001Z",
                  "correctedBy": "0d8e6a2c-7b1f-4c55-8f3e-2a9c4b6d1e07"
                }
              ]
            }""";

    private CorrectionExamples() {}
}
