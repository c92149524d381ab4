package jp.hoshimori.declaration.policy;

/** The examples in the API document. */
final class PolicyExamples {

    static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";
    static final String SLUG = "k7m2p9qxwd";

    static final String CREATION = """
            {"language": "ja"}""";

    static final String TEXT = """
            {
              "lead": "当店は、お客さまの情報を守るため、次の方針に基づいて情報セキュリティに取り組みます。",
              "items": [
                {
                  "sampleItem": "management-responsibility",
                  "heading": "経営者の責任",
                  "text": "経営者が先頭に立って取り組みます。"
                },
                {
                  "sampleItem": "legal-compliance",
                  "heading": "法令及び契約上の要求事項の遵守",
                  "text": "法令とお客さまとの約束を守ります。"
                },
                {
                  "heading": "お客さまの写真の扱い",
                  "text": "お預かりした写真は、用が済んだら消します。"
                }
              ],
              "enactedOn": "2026-04-01",
              "representativeTitle": "店主"
            }""";

    static final String DRAFT = """
            {
              "organizationId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
              "version": 1,
              "state": "DRAFT",
              "language": "ja",
              "lead": "当店は、お客さまの情報を守るため、次の方針に基づいて情報セキュリティに取り組みます。",
              "items": [
                {
                  "sampleItem": "management-responsibility",
                  "heading": "経営者の責任",
                  "text": "経営者が先頭に立って取り組みます。"
                },
                {
                  "sampleItem": "legal-compliance",
                  "heading": "法令及び契約上の要求事項の遵守",
                  "text": "法令とお客さまとの約束を守ります。"
                },
                {
                  "heading": "お客さまの写真の扱い",
                  "text": "お預かりした写真は、用が済んだら消します。"
                }
              ],
              "enactedOn": "2026-04-01",
              "representativeTitle": "店主",
              "url": "http://127.0.0.1:8080/policies/k7m2p9qxwd",
              "createdAt": "2026-04-01T01:00:00Z",
              "updatedAt": "2026-04-01T01:10:00Z"
            }""";

    static final String EXTERNAL_REQUEST = """
            {"url": "https://www.example.com/security-policy"}""";

    static final String EXTERNAL = """
            {
              "url": "https://www.example.com/security-policy",
              "recordedAt": "2026-04-01T01:00:00Z",
              "checkedAt": "2026-04-01T01:00:00Z"
            }""";

    private PolicyExamples() {}
}
