/**
 * The one door of the platform: it checks every request, carries it to the service that owns its path, and answers what
 * it must refuse as a problem document. It owns no data and emits no event.
 */
package jp.hoshimori.gateway;
