package jp.hoshimori.catalog.service;

import jp.hoshimori.catalog.service.model.Service;

/**
 * A service as the catalog holds it.
 *
 * @param version grows with each change
 */
record CatalogEntry(Service service, long version) {}
