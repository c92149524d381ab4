/** What every resource does the same way: languages, entity tags, body limits, and no parameter unknown. */
package jp.hoshimori.support.http;
