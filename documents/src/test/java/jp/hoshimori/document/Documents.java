package jp.hoshimori.document;

/** Documents for tests. */
final class Documents {

    private Documents() {}

    /** A complete document around some content. */
    static String with(String content) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
                <head>
                <title>見本</title>
                <meta name="description" content="見本"/>
                <style>
                  @page { size: A4; margin: 18mm 15mm; }
                  body { font-family: "BIZ UDPGothic", "Noto Sans JP"; font-size: 10pt; }
                </style>
                </head>
                <body>%s</body>
                </html>
                """.formatted(content);
    }
}
