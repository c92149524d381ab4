/** What a registered お助け隊 service is, and the rules of the service standard that it answers to. Plain Java. */
package jp.hoshimori.catalog.service.model;
