package jp.hoshimori.declaration.policy.check;

/**
 * What a server answered; of the body nothing is kept.
 *
 * @param status the HTTP status
 * @param location where a redirect leads; null without one
 * @param contentType what the body is; null when it was not said
 */
record Visit(int status, String location, String contentType) {

    boolean leadsOn() {
        return location != null && status >= 300 && status < 400;
    }

    boolean isPage() {
        String type = contentType == null ? "" : contentType.split(";")[0].strip();
        return type.equalsIgnoreCase("text/html") || type.equalsIgnoreCase("application/pdf");
    }
}
