package jp.hoshimori.local;

/** A confidential client of the realm that stands for a kind of partner. */
public enum SampleClient {
    SUPPORTER("sample-supporter", "HOSHIMORI_SAMPLE_SUPPORTER_SECRET"),
    PROVIDER("sample-provider", "HOSHIMORI_SAMPLE_PROVIDER_SECRET");

    private final String id;
    private final String variable;

    SampleClient(String id, String variable) {
        this.id = id;
        this.variable = variable;
    }

    String id() {
        return id;
    }

    /** The environment variable from which the realm takes the client's secret when it is imported. */
    String variable() {
        return variable;
    }
}
