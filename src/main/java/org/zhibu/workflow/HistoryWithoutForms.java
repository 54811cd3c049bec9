package org.zhibu.workflow;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** Keeps who did which task when, and who operated on the engine; drops every variable and form event. Facts live in our own tables. */
class HistoryWithoutForms implements HistoryLevel {

    static final String NAME = "zhibu";

    @Override
    public int getId() {
        return 64;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return HISTORY_LEVEL_FULL.isHistoryEventProduced(event, entity)
                && event != HistoryEventTypes.VARIABLE_INSTANCE_CREATE
                && event != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE
                && event != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                && event != HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE
                && event != HistoryEventTypes.VARIABLE_INSTANCE_DELETE
                && event != HistoryEventTypes.FORM_PROPERTY_UPDATE;
    }
}
