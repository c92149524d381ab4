package jp.hoshimori.catalog.service.model;

/** The class (類) under which a service is registered; each class has its own conditions in the service standard. */
public enum ServiceClass {
    /** 1類: the package for small companies, with capped prices. */
    CLASS_1,
    /** 2類: stronger monitoring and regular consulting for middle-sized companies, with relaxed prices. */
    CLASS_2
}
