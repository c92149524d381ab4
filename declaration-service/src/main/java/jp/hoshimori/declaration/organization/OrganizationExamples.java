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

    private OrganizationExamples() {}
}
