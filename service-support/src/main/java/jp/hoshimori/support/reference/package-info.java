/** Versioned reference data: YAML in the class path, read strictly when the service starts. */
package jp.hoshimori.support.reference;
