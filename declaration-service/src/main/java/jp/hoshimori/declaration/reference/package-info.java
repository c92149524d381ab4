/**
 * Reference data: closed lists of codes, read from versioned YAML files and checked when the service starts. Emits and
 * hears no event.
 */
package jp.hoshimori.declaration.reference;
