package jp.hoshimori.catalog.service.model;

/** What a service watches (監視型). */
public enum Monitoring {
    /** ネットワーク監視型: the company's connection to the internet, such as by a UTM. */
    NETWORK,
    /** 端末監視型: each computer, such as by an EDR. */
    ENDPOINT,
    /** 併用型: the connection and each computer. */
    COMBINED
}
