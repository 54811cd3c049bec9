package org.zhibu.exchange;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong, in words that name no person: exceptions may quote what they choked on. */
final class Failures {

    static String named(Throwable failure) {
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        return root.getClass().getSimpleName();
    }

    /** The database is away; that is nobody's fault and passes. */
    static boolean isOfTheHouse(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException sql && isConnectionLost(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 of SQL's states. */
    private static boolean isConnectionLost(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }

    private Failures() {}
}
