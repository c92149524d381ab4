/**
 * What every resource does the same way: languages, entity tags, body limits, where a request comes from, and no parameter
 * unknown or misread.
 */
package jp.hoshimori.support.http;
