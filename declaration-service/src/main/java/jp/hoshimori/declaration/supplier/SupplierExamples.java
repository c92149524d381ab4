package jp.hoshimori.declaration.supplier;

/** The examples in the API document. A test sends the requests and compares the answers. */
final class SupplierExamples {

    static final String LIST_ID = "019c1a80-0000-7000-8000-000000000001";

    static final String ID = "019c1a81-0000-7000-8000-000000000001";

    static final String LIST_REQUEST = """
            {"name": "部品の仕入先"}""";

    static final String LIST = """
            {
              "id": "019c1a80-0000-7000-8000-000000000001",
              "name": "部品の仕入先",
              "createdAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String LISTS = """
            {
              "items": [
                {
                  "id": "019c1a80-0000-7000-8000-000000000001",
                  "name": "部品の仕入先",
                  "createdAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    static final String REQUEST = """
            {
              "name": "星守製作所株式会社",
              "declarationNumber": "90000000042",
              "note": "第二工場の部品"
            }""";

    static final String ADDED = """
            {
              "id": "019c1a81-0000-7000-8000-000000000001",
              "listId": "019c1a80-0000-7000-8000-000000000001",
              "name": "星守製作所株式会社",
              "declarationNumber": "90000000042",
              "note": "第二工場の部品",
              "addedAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String SUPPLIER = """
            {
              "id": "019c1a81-0000-7000-8000-000000000001",
              "listId": "019c1a80-0000-7000-8000-000000000001",
              "name": "星守製作所株式会社",
              "declarationNumber": "90000000042",
              "note": "第二工場の部品",
              "addedAt": "2026-04-12T03:04:05.678901Z",
              "declaration": {
                "declarationNumber": "90000000042",
                "star": "ONE_STAR",
                "status": "STANDING",
                "declaredAt": "2026-04-12T03:04:05.678901Z",
                "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
              }
            }""";

    static final String SUPPLIERS = "{\"items\": [" + SUPPLIER + "]}";

    static final String BATCH_REQUEST = """
            {
              "suppliers": [
                {"name": "星守製作所株式会社", "declarationNumber": "90000000042"},
                {"name": "星守商事株式会社", "corporateNumber": "7000012050002"}
              ]
            }""";

    static final String BATCH = """
            {"listId": "019c1a80-0000-7000-8000-000000000001", "added": 2}""";

    static final String CSV = """
            name,declarationNumber,corporateNumber,note
            星守製作所株式会社,90000000042,,第二工場の部品
            星守商事株式会社,,7000012050002,
            """;

    private SupplierExamples() {}
}
