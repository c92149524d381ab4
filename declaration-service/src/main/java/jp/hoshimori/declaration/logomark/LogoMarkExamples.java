package jp.hoshimori.declaration.logomark;

/** The examples in the API document. Tests compare them with answers. */
final class LogoMarkExamples {

    static final String DECLARATION = "019c1a40-0000-7000-8000-000000000001";

    static final String MARK = """
            {
              "star": "ONE_STAR",
              "size": "SMALL",
              "color": "COLOR",
              "fileName": "security_action_hitotsuboshi-small_color.png",
              "mediaType": "image/png",
              "bytes": 6530,
              "placeholder": false,
              "uploadedAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "star": "ONE_STAR",
                  "size": "SMALL",
                  "color": "COLOR",
                  "fileName": "security_action_hitotsuboshi-small_color.png",
                  "mediaType": "image/png",
                  "bytes": 6530,
                  "placeholder": true
                }
              ]
            }""";

    private LogoMarkExamples() {}
}
