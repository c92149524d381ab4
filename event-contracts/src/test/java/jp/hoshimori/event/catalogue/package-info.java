/** The check that event types, schemas, golden samples and the AsyncAPI document list the same events. */
package jp.hoshimori.event.catalogue;
