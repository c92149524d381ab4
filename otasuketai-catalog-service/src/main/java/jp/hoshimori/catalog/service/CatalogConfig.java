package jp.hoshimori.catalog.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the catalog shows. */
@ConfigMapping(prefix = "hoshimori.catalog")
interface CatalogConfig {

    /** Whether the fictitious sample services are written into the catalog at each start; false writes none. */
    @WithDefault("true")
    boolean sampleServices();
}
