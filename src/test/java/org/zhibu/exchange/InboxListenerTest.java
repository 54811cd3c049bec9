package org.zhibu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.dao.DataAccessResourceFailureException;
import org.zhibu.exchange.ExchangeSettings.BrokerSettings;

/** What becomes of a letter that cannot be received at once. */
class InboxListenerTest {

    private static final ExchangeSettings SETTINGS = new ExchangeSettings(
            "southgate", "南门", null, null, Duration.ofDays(30), new BrokerSettings(true), List.of());

    private final Inspection inspection = mock();
    private final Inbox inbox = mock();
    private final BrokerCourier courier = mock();
    private final Patience patience = new Patience(Duration.ZERO);
    private final InboxListener listener = new InboxListener(SETTINGS, inspection, inbox, courier, patience);
    private final Message letter = WireFormat.write(new SealedLetter(new byte[] {1}, "signature", "northgate"), "m-1");

    @BeforeEach
    void letEverythingPass() {
        when(inspection.pass(any())).thenReturn(EnvelopesTest.SAMPLE);
    }

    @Test
    void whatPassesIsTriedAgainUntilItIsReceived() {
        when(inbox.receive(any()))
                .thenThrow(new IllegalStateException())
                .thenThrow(new IllegalStateException())
                .thenReturn(true);

        listener.onMessage(letter);

        verify(inbox, times(3)).receive(EnvelopesTest.SAMPLE);
        verify(courier, never()).bury(any(), any(), any());
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        doThrow(new Refused("签名不正确")).when(inspection).pass(any());

        listener.onMessage(letter);

        verify(inbox, never()).receive(any());
        verify(courier).bury(letter, "southgate", "签名不正确");
    }

    @Test
    void whatFailsForNoReasonIsBuriedAfterAWhile() {
        when(inbox.receive(any())).thenThrow(new IllegalStateException("张三"));

        listener.onMessage(letter);

        verify(inbox, times(InboxListener.ATTEMPTS)).receive(any());
        verify(courier).bury(eq(letter), eq("southgate"), contains("IllegalStateException"));
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsBuried() {
        var calls = new int[1];
        when(inbox.receive(any())).thenAnswer(call -> {
            if (calls[0]++ < 1_000) {
                throw new DataAccessResourceFailureException("gone");
            }
            return true;
        });

        listener.onMessage(letter);

        assertThat(calls[0]).isEqualTo(1_001);
        verify(courier, never()).bury(any(), any(), any());
    }

    @Test
    void whenTheHouseClosesTheLetterGoesBackToTheBroker() {
        when(inbox.receive(any())).thenThrow(new IllegalStateException());
        patience.stop();

        assertThatExceptionOfType(ImmediateRequeueAmqpException.class).isThrownBy(() -> listener.onMessage(letter));

        verify(courier, never()).bury(any(), any(), any());
    }
}
