<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BotsModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message numerus="yes">
        <source>Well, %n restart(s)</source>
        <translation>
            <numerusform>Gut, %n Neustart</numerusform>
            <numerusform>Gut, %n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Open P&amp;L</source>
        <translation>Offene G&amp;V</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-G&amp;V</translation>
    </message>
    <message>
        <source>Total P&amp;L</source>
        <translation>Gesamt-G&amp;V</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Quarterdeck?</source>
        <translation>Quarterdeck schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) still at work.</source>
        <translation>
            <numerusform>%n Bot arbeitet noch.</numerusform>
            <numerusform>%n Bots arbeiten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the program closes, they stop deciding and go on after the next start. Open positions stay open and are not watched in the meantime.</source>
        <translation>Wird das Programm geschlossen, treffen sie keine Entscheidungen mehr und machen nach dem nächsten Start weiter. Offene Positionen bleiben offen und werden in der Zwischenzeit nicht überwacht.</translation>
    </message>
    <message>
        <source>Close and stop trading</source>
        <translation>Schließen und Handel beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>DomainTexts</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Flattening</source>
        <translation>Stellt glatt</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Glattstellung</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>Im Journal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Im Markt</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Denied by risk</source>
        <translation>Vom Risiko abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Gesamtes Kapital</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>%1 Coins</translation>
    </message>
    <message>
        <source>%1 % of equity</source>
        <translation>%1 % des Kapitals</translation>
    </message>
    <message>
        <source>%1 % at risk</source>
        <translation>%1 % im Risiko</translation>
    </message>
    <message>
        <source>%1 % volatility</source>
        <translation>%1 % Volatilität</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>bn</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 zu %4</translation>
    </message>
    <message>
        <source>Trade %1 closed with %2</source>
        <translation>Trade %1 geschlossen mit %2</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Orders</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Chart</translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation>&amp;Research</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Final equity</source>
        <translation>Endkapital</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Gesamtrendite</translation>
    </message>
    <message>
        <source>Annual growth</source>
        <translation>Jährliches Wachstum</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Größter Drawdown</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Sortino-Ratio</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>Calmar-Ratio</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Zeit im Markt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The venue has not proved what became of this order: it counts as open and as filled, whichever is worse</source>
        <translation>Der Handelsplatz hat nicht belegt, was aus dieser Order wurde: Sie zählt als offen und als ausgeführt, je nachdem, was schlechter ist</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
</context>
<context>
    <name>PositionsModel</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Einstiegspreis</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open P&amp;L</source>
        <translation>Offene G&amp;V</translation>
    </message>
    <message>
        <source>Open P&amp;L %</source>
        <translation>Offene G&amp;V %</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Realisierte G&amp;V</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>O</source>
        <translation>E</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <translation>S</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>Buy and hold</source>
        <translation>Kaufen und halten</translation>
    </message>
    <message>
        <source>Buys at the first close and never sells: what every other strategy has to beat.</source>
        <translation>Kauft zum ersten Schlusskurs und verkauft nie: der Maßstab, den jede andere Strategie schlagen muss.</translation>
    </message>
    <message>
        <source>Moving average crossover</source>
        <translation>Kreuzung gleitender Durchschnitte</translation>
    </message>
    <message>
        <source>Long while the fast simple average of the closes is above the slow one, flat otherwise. The averages are compared exactly; equal averages are not above.</source>
        <translation>Long, solange der schnelle einfache Durchschnitt der Schlusskurse über dem langsamen liegt, sonst flat. Die Durchschnitte werden exakt verglichen; gleiche Durchschnitte liegen nicht darüber.</translation>
    </message>
    <message>
        <source>Fast period</source>
        <translation>Schnelle Periode</translation>
    </message>
    <message>
        <source>Slow period</source>
        <translation>Langsame Periode</translation>
    </message>
    <message>
        <source>Length of the window in bars.</source>
        <translation>Länge des Fensters in Kerzen.</translation>
    </message>
    <message>
        <source>Bollinger band, volume and Supertrend</source>
        <translation>Bollinger-Band, Volumen und Supertrend</translation>
    </message>
    <message>
        <source>Enters when the close is at or below the lower Bollinger band within an uptrend by Supertrend, with more volume than usual.</source>
        <translation>Steigt ein, wenn der Schlusskurs im Aufwärtstrend laut Supertrend auf oder unter dem unteren Bollinger-Band liegt und das Volumen höher ist als üblich.</translation>
    </message>
    <message>
        <source>RSI period</source>
        <translation>RSI-Periode</translation>
    </message>
    <message>
        <source>Oversold at</source>
        <translation>Überverkauft ab</translation>
    </message>
    <message>
        <source>Enter only with the RSI at or below this.</source>
        <translation>Nur einsteigen, wenn der RSI diesen Wert erreicht oder darunter liegt.</translation>
    </message>
    <message>
        <source>Bollinger period</source>
        <translation>Bollinger-Periode</translation>
    </message>
    <message>
        <source>Band width</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Distance of the bands in standard deviations.</source>
        <translation>Abstand der Bänder in Standardabweichungen.</translation>
    </message>
    <message>
        <source>Touch is enough</source>
        <translation>Berührung genügt</translation>
    </message>
    <message>
        <source>A close exactly at the band counts, too.</source>
        <translation>Auch ein Schlusskurs genau auf dem Band zählt.</translation>
    </message>
    <message>
        <source>Supertrend period</source>
        <translation>Supertrend-Periode</translation>
    </message>
    <message>
        <source>Supertrend width</source>
        <translation>Supertrend-Breite</translation>
    </message>
    <message>
        <source>Distance of the Supertrend line in average true ranges.</source>
        <translation>Abstand der Supertrend-Linie in mittleren wahren Spannen (ATR).</translation>
    </message>
    <message>
        <source>RSI and Bollinger band</source>
        <translation>RSI und Bollinger-Band</translation>
    </message>
    <message>
        <source>Enters when the RSI is oversold and the close is at or below the lower Bollinger band.</source>
        <translation>Steigt ein, wenn der RSI überverkauft ist und der Schlusskurs auf oder unter dem unteren Bollinger-Band liegt.</translation>
    </message>
    <message>
        <source>RSI, Bollinger band and volume</source>
        <translation>RSI, Bollinger-Band und Volumen</translation>
    </message>
    <message>
        <source>Enters when the RSI is oversold and the close is at or below the lower Bollinger band, with more volume than usual.</source>
        <translation>Steigt ein, wenn der RSI überverkauft ist, der Schlusskurs auf oder unter dem unteren Bollinger-Band liegt und das Volumen höher ist als üblich.</translation>
    </message>
    <message>
        <source>Chikou shift</source>
        <translation>Chikou-Verschiebung</translation>
    </message>
    <message>
        <source>Bars the lagging line is drawn back; the entry does not read that line.</source>
        <translation>Um so viele Kerzen ist die nachlaufende Linie zurückgesetzt; der Einstieg liest sie nicht.</translation>
    </message>
    <message>
        <source>Senkou B period</source>
        <translation>Senkou-B-Periode</translation>
    </message>
    <message>
        <source>Window of the slow cloud edge in bars; the entry does not read the cloud.</source>
        <translation>Fenster der langsamen Wolkenkante in Kerzen; der Einstieg liest die Wolke nicht.</translation>
    </message>
    <message>
        <source>Cloud lead</source>
        <translation>Vorlauf der Wolke</translation>
    </message>
    <message>
        <source>Bars the cloud is drawn ahead; the entry does not read the cloud.</source>
        <translation>Um so viele Kerzen ist die Wolke vorgezogen; der Einstieg liest sie nicht.</translation>
    </message>
    <message>
        <source>RSI and Ichimoku cross</source>
        <translation>RSI und Ichimoku-Kreuzung</translation>
    </message>
    <message>
        <source>Enters when the RSI is oversold and Tenkan crosses above Kijun on this bar.</source>
        <translation>Steigt ein, wenn der RSI überverkauft ist und Tenkan den Kijun in dieser Kerze nach oben kreuzt.</translation>
    </message>
    <message>
        <source>Tenkan period</source>
        <translation>Tenkan-Periode</translation>
    </message>
    <message>
        <source>Kijun period</source>
        <translation>Kijun-Periode</translation>
    </message>
    <message>
        <source>RSI, volume and Supertrend</source>
        <translation>RSI, Volumen und Supertrend</translation>
    </message>
    <message>
        <source>Enters when the RSI is oversold within an uptrend by Supertrend, with more volume than usual.</source>
        <translation>Steigt ein, wenn der RSI im Aufwärtstrend laut Supertrend überverkauft ist und das Volumen höher ist als üblich.</translation>
    </message>
    <message>
        <source>ATR stop and target</source>
        <translation>ATR-Stop und -Ziel</translation>
    </message>
    <message>
        <source>Leaves at a target of several average true ranges above the entry, or when the close falls below a stop that follows the highs and never retreats.</source>
        <translation>Steigt an einem Ziel mehrere mittlere wahre Spannen über dem Einstieg aus oder wenn der Schlusskurs unter einen Stop fällt, der den Hochs folgt und nie zurückweicht.</translation>
    </message>
    <message>
        <source>ATR period</source>
        <translation>ATR-Periode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Distance of the target above the entry in average true ranges.</source>
        <translation>Abstand des Ziels über dem Einstieg in mittleren wahren Spannen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Distance of the stop below the high in average true ranges.</source>
        <translation>Abstand des Stops unter dem Hoch in mittleren wahren Spannen.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>The earlier platform's rule: target entry × (1 + tp_multiplier), a stop that may retreat.</source>
        <translation>Die Regel der früheren Plattform: Ziel Einstieg × (1 + tp_multiplier), ein Stop, der zurückweichen darf.</translation>
    </message>
    <message>
        <source>Fixed profit and loss</source>
        <translation>Fester Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Leaves when the profit or the loss reaches a fixed share of the entry price.</source>
        <translation>Steigt aus, wenn Gewinn oder Verlust einen festen Anteil des Einstiegspreises erreicht.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Gewinnziel</translation>
    </message>
    <message>
        <source>Profit to leave at, as a ratio of the entry price: 0.1 is 10 %.</source>
        <translation>Gewinn, bei dem ausgestiegen wird, als Anteil des Einstiegspreises: 0,1 sind 10 %.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Loss to leave at, as a ratio of the entry price: 0.05 is 5 %.</source>
        <translation>Verlust, bei dem ausgestiegen wird, als Anteil des Einstiegspreises: 0,05 sind 5 %.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Nachziehen</translation>
    </message>
    <message>
        <source>Also leave when the close falls from its highest since the entry.</source>
        <translation>Auch aussteigen, wenn der Schlusskurs von seinem Höchststand seit dem Einstieg fällt.</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>Nachziehabstand</translation>
    </message>
    <message>
        <source>Per cent below the highest close since the entry.</source>
        <translation>Prozent unter dem höchsten Schlusskurs seit dem Einstieg.</translation>
    </message>
    <message>
        <source>Averages cross down</source>
        <translation>Durchschnitte kreuzen abwärts</translation>
    </message>
    <message>
        <source>Leaves when the fast moving average crosses below the slow one.</source>
        <translation>Steigt aus, wenn der schnelle gleitende Durchschnitt unter den langsamen fällt.</translation>
    </message>
    <message>
        <source>Kind of average</source>
        <translation>Art des Durchschnitts</translation>
    </message>
    <message>
        <source>Simple or exponential average.</source>
        <translation>Einfacher oder exponentieller Durchschnitt.</translation>
    </message>
    <message>
        <source>Wait a bar</source>
        <translation>Eine Kerze warten</translation>
    </message>
    <message>
        <source>Leave one bar after the crossing, if the fast average is still below.</source>
        <translation>Eine Kerze nach der Kreuzung aussteigen, wenn der schnelle Durchschnitt noch darunter liegt.</translation>
    </message>
    <message>
        <source>RSI or Bollinger band</source>
        <translation>RSI oder Bollinger-Band</translation>
    </message>
    <message>
        <source>Leaves when the RSI is overbought or the close reaches the upper Bollinger band.</source>
        <translation>Steigt aus, wenn der RSI überkauft ist oder der Schlusskurs das obere Bollinger-Band erreicht.</translation>
    </message>
    <message>
        <source>Overbought at</source>
        <translation>Überkauft ab</translation>
    </message>
    <message>
        <source>Leave with the RSI at or above this.</source>
        <translation>Aussteigen, wenn der RSI diesen Wert erreicht oder darüber liegt.</translation>
    </message>
    <message>
        <source>99 % of the upper band counts as reaching it.</source>
        <translation>99 % des oberen Bandes gelten als erreicht.</translation>
    </message>
    <message>
        <source>Holding time</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <source>Leaves after a number of bars or minutes.</source>
        <translation>Steigt nach einer Zahl von Kerzen oder Minuten aus.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Leave after this many bars.</source>
        <translation>Nach so vielen Kerzen aussteigen.</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Count minutes instead of bars.</source>
        <translation>Minuten statt Kerzen zählen.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Leave after this many minutes, by the clock.</source>
        <translation>Nach so vielen Minuten laut Uhr aussteigen.</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Nachgezogener Stop</translation>
    </message>
    <message>
        <source>Leaves when the close falls too far below the highest close since the entry.</source>
        <translation>Steigt aus, wenn der Schlusskurs zu weit unter den höchsten Schlusskurs seit dem Einstieg fällt.</translation>
    </message>
    <message>
        <source>Distance below the highest close, as a ratio: 0.02 is 2 %.</source>
        <translation>Abstand unter dem höchsten Schlusskurs als Anteil: 0,02 sind 2 %.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Profit ratio that arms the stop; zero arms it from the start.</source>
        <translation>Gewinnanteil, der den Stop scharf stellt; null stellt ihn von Anfang an scharf.</translation>
    </message>
    <message>
        <source>In average true ranges</source>
        <translation>In mittleren wahren Spannen</translation>
    </message>
    <message>
        <source>Measure the distance in average true ranges.</source>
        <translation>Den Abstand in mittleren wahren Spannen messen.</translation>
    </message>
    <message>
        <source>ATR multiplier</source>
        <translation>ATR-Faktor</translation>
    </message>
    <message>
        <source>Distance in average true ranges, with use_atr.</source>
        <translation>Abstand in mittleren wahren Spannen, mit use_atr.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, danach %2</translation>
    </message>
    <message>
        <source>Volume period</source>
        <translation>Volumen-Periode</translation>
    </message>
    <message>
        <source>Least volume ratio</source>
        <translation>Kleinstes Volumenverhältnis</translation>
    </message>
    <message>
        <source>Enter only with a volume above this many times its average.</source>
        <translation>Nur einsteigen, wenn das Volumen dieses Vielfache seines Durchschnitts übersteigt.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>TradesModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Net P&amp;L</source>
        <translation>Netto-G&amp;V</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>WatchlistModel</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 since 00:00 UTC</source>
        <translation>%1 seit 00:00 UTC</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 coins traded since 00:00 UTC</source>
        <translation>%1 Coins seit 00:00 UTC gehandelt</translation>
    </message>
</context>
<context>
    <name>qd::ui::AmountEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 is possible.</source>
        <translation>Möglich ist %1 bis %2.</translation>
    </message>
    <message>
        <source>Above %1 and up to %2 is possible.</source>
        <translation>Möglich ist mehr als %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>qd::ui::BacktestForm</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Money and costs</source>
        <translation>Kapital und Kosten</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Anfangskapital</translation>
    </message>
    <message>
        <source>Quote money the account starts with</source>
        <translation>Kapital in Gegenwährung, mit dem das Konto beginnt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Of the value of each fill</source>
        <translation>Vom Wert jeder Ausführung</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>Bp</translation>
    </message>
    <message>
        <source>Hundredths of a percent that a market order loses on its price</source>
        <translation>Hundertstel Prozent, die eine Marktorder an ihrem Preis verliert</translation>
    </message>
    <message>
        <source>Entry size</source>
        <translation>Größe eines Einstiegs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How much an entry buys, in the chosen measure</source>
        <translation>Wie viel ein Einstieg kauft, im gewählten Maß</translation>
    </message>
    <message>
        <source>How large an entry is</source>
        <translation>Wie groß ein Einstieg ist</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Gesamtes Kapital</translation>
    </message>
    <message>
        <source>Fixed quantity</source>
        <translation>Feste Menge</translation>
    </message>
    <message>
        <source>Percent of equity</source>
        <translation>Prozent des Kapitals</translation>
    </message>
    <message>
        <source>Percent at risk</source>
        <translation>Prozent im Risiko</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Ziel-Volatilität</translation>
    </message>
    <message>
        <source>First day of the backtest, UTC</source>
        <translation>Erster Tag des Backtests, UTC</translation>
    </message>
    <message>
        <source>Last day of the backtest, UTC</source>
        <translation>Letzter Tag des Backtests, UTC</translation>
    </message>
    <message>
        <source>What decides when to buy and to sell</source>
        <translation>Was entscheidet, wann gekauft und verkauft wird</translation>
    </message>
    <message>
        <source>Listing the stored series</source>
        <translation>Auflisten der gespeicherten Reihen</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Choose a strategy and a market.</source>
        <translation>Wählen Sie eine Strategie und einen Markt.</translation>
    </message>
    <message>
        <source>The first day is behind the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>There is no market data yet: import candles or start the demo.</source>
        <translation>Es gibt noch keine Marktdaten: Importieren Sie Kerzen oder starten Sie die Demo.</translation>
    </message>
</context>
<context>
    <name>qd::ui::BacktestPane</name>
    <message>
        <source>Run backtest</source>
        <translation>Backtest starten</translation>
    </message>
    <message>
        <source>Run the strategy on the chosen history</source>
        <translation>Die Strategie auf der gewählten Historie laufen lassen</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF-Bericht…</translation>
    </message>
    <message>
        <source>Write a PDF report of this run</source>
        <translation>Einen PDF-Bericht über diesen Lauf schreiben</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Write an Excel workbook of this run</source>
        <translation>Eine Excel-Arbeitsmappe über diesen Lauf schreiben</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON-Datei…</translation>
    </message>
    <message>
        <source>Write the whole result as JSON</source>
        <translation>Das gesamte Ergebnis als JSON schreiben</translation>
    </message>
    <message>
        <source>All three…</source>
        <translation>Alle drei…</translation>
    </message>
    <message>
        <source>Write PDF, Excel and JSON of this run</source>
        <translation>PDF, Excel und JSON über diesen Lauf schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the backtest</source>
        <translation>Den Backtest abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No backtest yet</source>
        <translation>Noch kein Backtest</translation>
    </message>
    <message>
        <source>Choose a strategy and its data at the left, then run it. Key figures, equity, trades and months appear here.</source>
        <translation>Wählen Sie links eine Strategie und ihre Daten und starten Sie den Lauf. Kennzahlen, Kapitalkurve, Trades und Monate erscheinen hier.</translation>
    </message>
    <message>
        <source>%p % · %1 left</source>
        <translation>%p % · noch %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
</context>
<context>
    <name>qd::ui::BacktestResults</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write a report of this run</source>
        <translation>Einen Bericht über diesen Lauf schreiben</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Trades on the chart</source>
        <translation>Trades im Chart</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Kapital und Drawdown</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Keine Trades</translation>
    </message>
    <message>
        <source>The strategy never bought in this period. Try a longer period or other parameters.</source>
        <translation>Die Strategie hat in diesem Zeitraum nie gekauft. Versuchen Sie einen längeren Zeitraum oder andere Parameter.</translation>
    </message>
    <message>
        <source>Returns by month</source>
        <translation>Renditen nach Monaten</translation>
    </message>
    <message>
        <source>%1 · %2 bars in %3 ms</source>
        <translation>%1 · %2 Kerzen in %3 ms</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The bars could not be read: %1</source>
        <translation>Die Kerzen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The market's present is earlier than the end of this run: later trades are not drawn.</source>
        <translation>Die Gegenwart des Marktes liegt vor dem Ende dieses Laufs: Spätere Trades werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Writing the reports…</source>
        <translation>Berichte werden geschrieben…</translation>
    </message>
    <message>
        <source>The reports could not be written: %1 %2</source>
        <translation>Die Berichte konnten nicht geschrieben werden: %1 %2</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Geschrieben nach %1: %2</translation>
    </message>
</context>
<context>
    <name>qd::ui::BotActions</name>
    <message>
        <source>New bot…</source>
        <translation>Neuer Bot…</translation>
    </message>
    <message>
        <source>Set up a bot: strategy, market, money and limits</source>
        <translation>Bot einrichten: Strategie, Markt, Kapital und Limits</translation>
    </message>
    <message>
        <source>Launch demo bot</source>
        <translation>Demo-Bot starten</translation>
    </message>
    <message>
        <source>Start a moving-average bot with 10,000 of simulated money</source>
        <translation>Einen Bot mit gleitenden Durchschnitten und 10.000 an simuliertem Kapital starten</translation>
    </message>
    <message>
        <source>Bot page</source>
        <translation>Bot-Seite</translation>
    </message>
    <message>
        <source>Show the bot's equity, parameters, decisions and errors</source>
        <translation>Kapitalkurve, Parameter, Entscheidungen und Fehler des Bots zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Let the bot decide and trade</source>
        <translation>Den Bot entscheiden und handeln lassen</translation>
    </message>
    <message>
        <source>Starting the bot</source>
        <translation>Starten des Bots</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Let the bot enter again</source>
        <translation>Den Bot wieder einsteigen lassen</translation>
    </message>
    <message>
        <source>No new entries; exits still trade</source>
        <translation>Keine neuen Einstiege; Ausstiege werden weiter gehandelt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The bot decides no more; its position stays open</source>
        <translation>Der Bot entscheidet nicht mehr; seine Position bleibt offen</translation>
    </message>
    <message>
        <source>Stopping the bot</source>
        <translation>Anhalten des Bots</translation>
    </message>
    <message>
        <source>Flatten…</source>
        <translation>Glattstellen…</translation>
    </message>
    <message>
        <source>Sell what the bot holds at market, then stop it</source>
        <translation>Bestand des Bots zum Marktpreis verkaufen und den Bot anhalten</translation>
    </message>
    <message>
        <source>Flatten %1?</source>
        <translation>%1 glattstellen?</translation>
    </message>
    <message>
        <source>Everything the bot holds is sold at the market price and the bot stops.</source>
        <translation>Der gesamte Bestand des Bots wird zum Marktpreis verkauft, und der Bot hält an.</translation>
    </message>
    <message>
        <source>Sell and stop</source>
        <translation>Verkaufen und anhalten</translation>
    </message>
    <message>
        <source>Flattening the bot</source>
        <translation>Glattstellen des Bots</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove a stopped bot without a position</source>
        <translation>Einen angehaltenen Bot ohne Position entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The bot's settings are deleted. Its trades stay on record.</source>
        <translation>Die Einstellungen des Bots werden gelöscht. Seine Trades bleiben verzeichnet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the bot</source>
        <translation>Entfernen des Bots</translation>
    </message>
    <message>
        <source>Resuming the bot</source>
        <translation>Fortsetzen des Bots</translation>
    </message>
    <message>
        <source>Pausing the bot</source>
        <translation>Pausieren des Bots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Launching the demo bot</source>
        <translation>Starten des Demo-Bots</translation>
    </message>
    <message>
        <source>There is no market data to trade on.</source>
        <translation>Es gibt keine Marktdaten, auf denen gehandelt werden könnte.</translation>
    </message>
    <message>
        <source>Import candles with “qd data import” first.</source>
        <translation>Importieren Sie zuerst Kerzen mit „qd data import“.</translation>
    </message>
    <message>
        <source>Demo %1</source>
        <translation>Demo %1</translation>
    </message>
    <message>
        <source>Starting the demo bot</source>
        <translation>Starten des Demo-Bots</translation>
    </message>
</context>
<context>
    <name>qd::ui::BotPage</name>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Write PDF, Excel and JSON reports of the bot's whole record</source>
        <translation>PDF-, Excel- und JSON-Bericht über die gesamte Historie des Bots schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Total P&amp;L</source>
        <translation>Gesamt-G&amp;V</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-G&amp;V</translation>
    </message>
    <message>
        <source>Open P&amp;L</source>
        <translation>Offene G&amp;V</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The equity line begins when the bot has seen two bars.</source>
        <translation>Die Kapitalkurve beginnt, sobald der Bot zwei Kerzen gesehen hat.</translation>
    </message>
    <message>
        <source>Equity line</source>
        <translation>Kapitalkurve</translation>
    </message>
    <message>
        <source>No decisions in this session</source>
        <translation>Keine Entscheidungen in dieser Sitzung</translation>
    </message>
    <message>
        <source>Each time the bot decides at the close of a bar, the reason is written here.</source>
        <translation>Jedes Mal, wenn der Bot zum Schluss einer Kerze entscheidet, steht hier der Grund.</translation>
    </message>
    <message>
        <source>No trades yet</source>
        <translation>Noch keine Trades</translation>
    </message>
    <message>
        <source>A trade is listed when its position has been closed.</source>
        <translation>Ein Trade erscheint, sobald seine Position geschlossen ist.</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Anfangskapital</translation>
    </message>
    <message>
        <source>Size of an entry</source>
        <translation>Größe eines Einstiegs</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest loss a day</source>
        <translation>Größter Tagesverlust</translation>
    </message>
    <message>
        <source>Reading the bot's record</source>
        <translation>Lesen der Historie des Bots</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Writing the reports</source>
        <translation>Schreiben der Berichte</translation>
    </message>
    <message>
        <source>Reports written: %1</source>
        <translation>Berichte geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>qd::ui::BotsPane</name>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>No bots yet</source>
        <translation>Noch keine Bots</translation>
    </message>
    <message>
        <source>A bot trades one market with one strategy. Launch the demo bot, or set up your own.</source>
        <translation>Ein Bot handelt einen Markt mit einer Strategie. Starten Sie den Demo-Bot oder richten Sie einen eigenen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n Bot</numerusform>
            <numerusform>%n Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::CandleChart</name>
    <message>
        <source>Bought %1 at %2</source>
        <translation>%1 zu %2 gekauft</translation>
    </message>
    <message>
        <source>Sold %1 at %2</source>
        <translation>%1 zu %2 verkauft</translation>
    </message>
</context>
<context>
    <name>qd::ui::ChartPane</name>
    <message>
        <source>Changing the pace of the replay</source>
        <translation>Ändern des Wiedergabetempos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Chart von %1</translation>
    </message>
    <message>
        <source>Chart style</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How prices are drawn</source>
        <translation>Wie Preise gezeichnet werden</translation>
    </message>
    <message>
        <source>No market data yet</source>
        <translation>Noch keine Marktdaten</translation>
    </message>
    <message>
        <source>Import candles or start the demo, and the chart opens here.</source>
        <translation>Importieren Sie Kerzen oder starten Sie die Demo, dann öffnet sich hier der Chart.</translation>
    </message>
    <message>
        <source>Listing the stored series</source>
        <translation>Auflisten der gespeicherten Reihen</translation>
    </message>
    <message>
        <source>The bars could not be read: %1</source>
        <translation>Die Kerzen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No bars of %1 yet</source>
        <translation>Noch keine Kerzen von %1</translation>
    </message>
    <message>
        <source>The chart begins with the first bar the market delivers.</source>
        <translation>Der Chart beginnt mit der ersten Kerze, die der Markt liefert.</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <translation>Hohle Kerzen</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Draw prices as: %1</source>
        <translation>Preise zeichnen als: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Draw equal percentages equally high</source>
        <translation>Gleiche Prozente gleich hoch zeichnen</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>Alle Kerzen zeigen</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Die gesamte Historie zeigen</translation>
    </message>
    <message>
        <source>Follow the newest bar</source>
        <translation>Der neuesten Kerze folgen</translation>
    </message>
    <message>
        <source>Go to the newest bar and stay there</source>
        <translation>Zur neuesten Kerze gehen und dort bleiben</translation>
    </message>
    <message>
        <source>Save chart as picture…</source>
        <translation>Chart als Bild speichern…</translation>
    </message>
    <message>
        <source>Save the chart as PNG</source>
        <translation>Den Chart als PNG speichern</translation>
    </message>
    <message>
        <source>Save visible bars as CSV…</source>
        <translation>Sichtbare Kerzen als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the visible bars as CSV</source>
        <translation>Die sichtbaren Kerzen als CSV speichern</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Chart kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Den Chart als Bild kopieren</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <translation>Chart als Bild speichern</translation>
    </message>
    <message>
        <source>Save visible bars as CSV</source>
        <translation>Sichtbare Kerzen als CSV speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>qd::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>qd::ui::EquityChart</name>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
</context>
<context>
    <name>qd::ui::FeedBanner</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The feed “%1” is disconnected (%2). Prices are those of %3 UTC; bots wait.</source>
        <translation>Der Feed „%1“ ist getrennt (%2). Die Preise sind von %3 UTC; die Bots warten.</translation>
    </message>
    <message>
        <source>The replay has reached its end at %1 UTC. Prices stand still and bots decide nothing more.</source>
        <translation>Die Wiedergabe ist um %1 UTC am Ende angelangt. Die Preise stehen still, und die Bots entscheiden nichts mehr.</translation>
    </message>
</context>
<context>
    <name>qd::ui::FigureGrid</name>
    <message>
        <source>Cash and position at the last close; the start was %1.</source>
        <translation>Barbestand und Position zum letzten Schlusskurs; der Anfang war %1.</translation>
    </message>
</context>
<context>
    <name>qd::ui::HealthStrip</name>
    <message>
        <source>Trading halted: %1</source>
        <translation>Handel angehalten: %1</translation>
    </message>
    <message>
        <source>Market %1 UTC</source>
        <translation>Markt %1 UTC</translation>
    </message>
    <message>
        <source>The market's own time; a replay's runs at its pace</source>
        <translation>Die Zeit des Marktes; bei einer Wiedergabe läuft sie in deren Tempo</translation>
    </message>
    <message>
        <source>Feed %1 s</source>
        <translation>Feed %1 s</translation>
    </message>
    <message>
        <source>Age of the newest state received from the engine</source>
        <translation>Alter des neuesten Stands, der von der Engine kam</translation>
    </message>
    <message>
        <source>Loop %1 ms</source>
        <translation>Schleife %1 ms</translation>
    </message>
    <message>
        <source>How late the event loop ran at worst in the last second</source>
        <translation>Größte Verspätung der Ereignisschleife in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Order records that are not yet on disk</source>
        <translation>Ordereinträge, die noch nicht auf der Platte sind</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Arbeitsspeicher dieses Programms</translation>
    </message>
</context>
<context>
    <name>qd::ui::LogPane</name>
    <message>
        <source>Shown lines</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Which lines the log shows</source>
        <translation>Welche Zeilen das Protokoll zeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Orders and fills</source>
        <translation>Orders und Ausführungen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>Decisions of the bots, orders, fills and messages of the program appear here.</source>
        <translation>Hier erscheinen Entscheidungen der Bots, Orders, Ausführungen und Meldungen des Programms.</translation>
    </message>
</context>
<context>
    <name>qd::ui::MainWindow</name>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden</translation>
    </message>
</context>
<context>
    <name>qd::ui::MonitorPane</name>
    <message>
        <source>Health of the program</source>
        <translation>Zustand des Programms</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Event loop, worst delay of a second</source>
        <translation>Ereignisschleife, größte Verspätung je Sekunde</translation>
    </message>
    <message>
        <source>Age of the engine's newest state</source>
        <translation>Alter des neuesten Stands der Engine</translation>
    </message>
    <message>
        <source>Order records waiting for the disk</source>
        <translation>Ordereinträge, die auf die Platte warten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>at the end of its data</source>
        <translation>am Ende seiner Daten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>last event %1 UTC</source>
        <translation>letztes Ereignis %1 UTC</translation>
    </message>
    <message>
        <source>No feed is connected. A feed starts with the first bot.</source>
        <translation>Kein Feed ist verbunden. Ein Feed startet mit dem ersten Bot.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>qd::ui::MonthlyHeatMap</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>qd::ui::NewBotDialog</name>
    <message>
        <source>New bot</source>
        <translation>Neuer Bot</translation>
    </message>
    <message>
        <source>Strategy and market</source>
        <translation>Strategie und Markt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation>Kapital und Limits</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Anfangskapital</translation>
    </message>
    <message>
        <source>Size of an entry</source>
        <translation>Größe eines Einstiegs</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Gesamtes Kapital</translation>
    </message>
    <message>
        <source>Fixed quantity</source>
        <translation>Feste Menge</translation>
    </message>
    <message>
        <source>Percent of equity</source>
        <translation>Prozent des Kapitals</translation>
    </message>
    <message>
        <source>Percent at risk</source>
        <translation>Prozent im Risiko</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Ziel-Volatilität</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest loss a day</source>
        <translation>Größter Tagesverlust</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create only</source>
        <translation>Nur anlegen</translation>
    </message>
    <message>
        <source>Create and start</source>
        <translation>Anlegen und starten</translation>
    </message>
    <message>
        <source>Listing the stored series</source>
        <translation>Auflisten der gespeicherten Reihen</translation>
    </message>
    <message>
        <source>all free cash</source>
        <translation>alles freie Kapital</translation>
    </message>
    <message>
        <source>coins per entry</source>
        <translation>Coins je Einstieg</translation>
    </message>
    <message>
        <source>percent, above 0 and up to 100</source>
        <translation>Prozent, über 0 bis 100</translation>
    </message>
    <message>
        <source>Give the bot a name.</source>
        <translation>Geben Sie dem Bot einen Namen.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>More than 100 percent is not possible.</source>
        <translation>Mehr als 100 Prozent sind nicht möglich.</translation>
    </message>
    <message>
        <source>There is no market data yet: import candles or start the demo.</source>
        <translation>Es gibt noch keine Marktdaten: Importieren Sie Kerzen oder starten Sie die Demo.</translation>
    </message>
    <message>
        <source>Choose a strategy and a market.</source>
        <translation>Wählen Sie eine Strategie und einen Markt.</translation>
    </message>
    <message>
        <source>Starting the bot</source>
        <translation>Starten des Bots</translation>
    </message>
</context>
<context>
    <name>qd::ui::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>qd::ui::OrdersPane</name>
    <message>
        <source>Cancel order</source>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <source>Cancel the selected working orders</source>
        <translation>Die ausgewählten Orders im Markt stornieren</translation>
    </message>
    <message>
        <source>Shown orders</source>
        <translation>Gezeigte Orders</translation>
    </message>
    <message>
        <source>Which orders the table shows</source>
        <translation>Welche Orders die Tabelle zeigt</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Orders</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Orders im Markt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Orders</translation>
    </message>
    <message>
        <source>Bots send orders when their strategy decides. Start a bot to see its orders here, each with the reason for it.</source>
        <translation>Bots senden Orders, wenn ihre Strategie entscheidet. Starten Sie einen Bot, um hier seine Orders samt Begründung zu sehen.</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lesen der Orders</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n im Markt</numerusform>
            <numerusform>%n im Markt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling the order</source>
        <translation>Stornieren der Order</translation>
    </message>
</context>
<context>
    <name>qd::ui::PaceBox</name>
    <message>
        <source>%1 bars/s</source>
        <translation>%1 Kerzen/s</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>How many bars a second the replay shows</source>
        <translation>Wie viele Kerzen je Sekunde die Wiedergabe zeigt</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
</context>
<context>
    <name>qd::ui::PaneDock</name>
    <message>
        <source>Detach %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>Detach from the window or dock again</source>
        <translation>Vom Fenster ablösen oder wieder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Schließen; das Menü Ansicht holt es zurück</translation>
    </message>
</context>
<context>
    <name>qd::ui::ParameterForm</name>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
</context>
<context>
    <name>qd::ui::PositionsPane</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Keine offenen Positionen</translation>
    </message>
    <message>
        <source>All bots are flat. A position appears here as soon as an entry is filled.</source>
        <translation>Alle Bots sind flat. Eine Position erscheint hier, sobald ein Einstieg ausgeführt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>offen %1</translation>
    </message>
</context>
<context>
    <name>qd::ui::SeriesPicker</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Choose the symbol</source>
        <translation>Symbol wählen</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Choose the length of a bar</source>
        <translation>Länge einer Kerze wählen</translation>
    </message>
</context>
<context>
    <name>qd::ui::TablePane</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>Nur Zeilen zeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Exportieren der Tabelle</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Write the shown rows into a CSV file</source>
        <translation>Die gezeigten Zeilen in eine CSV-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>qd::ui::TopBar</name>
    <message>
        <source>Perspectives</source>
        <translation>Perspektiven</translation>
    </message>
    <message>
        <source>Search symbol…   Ctrl+K</source>
        <translation>Symbol suchen…   Strg+K</translation>
    </message>
    <message>
        <source>Search symbol</source>
        <translation>Symbol suchen</translation>
    </message>
    <message>
        <source>Find a symbol and show its chart</source>
        <translation>Ein Symbol finden und seinen Chart zeigen</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>Kapital %1</translation>
    </message>
    <message>
        <source>Cash and positions of all bots, at the last prices</source>
        <translation>Barbestand und Positionen aller Bots zu den letzten Preisen</translation>
    </message>
    <message>
        <source>Day P&amp;L %1</source>
        <translation>Tages-G&amp;V %1</translation>
    </message>
    <message>
        <source>Profit and loss of all bots since 00:00 UTC</source>
        <translation>Gewinn und Verlust aller Bots seit 00:00 UTC</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Generated market, simulated orders: no real money</source>
        <translation>Erzeugter Markt, simulierte Orders: kein echtes Geld</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>Simulated orders: no real money</source>
        <translation>Simulierte Orders: kein echtes Geld</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Orders trade real money</source>
        <translation>Orders handeln echtes Geld</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>at the end of its data</source>
        <translation>am Ende seiner Daten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>qd::ui::TradesPane</name>
    <message>
        <source>All bots</source>
        <translation>Alle Bots</translation>
    </message>
    <message>
        <source>Trades of</source>
        <translation>Trades von</translation>
    </message>
    <message>
        <source>Show the trades of one bot or of all</source>
        <translation>Die Trades eines Bots oder aller Bots zeigen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>No trades yet</source>
        <translation>Noch keine Trades</translation>
    </message>
    <message>
        <source>A trade is listed when its position has been closed, with profit, fees and reason.</source>
        <translation>Ein Trade erscheint mit Gewinn, Gebühren und Grund, sobald seine Position geschlossen ist.</translation>
    </message>
    <message>
        <source>Reading the trades</source>
        <translation>Lesen der Trades</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n Trade</numerusform>
            <numerusform>%n Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gewonnen %1</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>Gebühren %1</translation>
    </message>
</context>
<context>
    <name>qd::ui::WatchlistPane</name>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>No market data yet</source>
        <translation>Noch keine Marktdaten</translation>
    </message>
    <message>
        <source>Symbols appear here as soon as a bot runs or a replay plays stored bars.</source>
        <translation>Symbole erscheinen hier, sobald ein Bot läuft oder eine Wiedergabe gespeicherte Kerzen abspielt.</translation>
    </message>
</context>
<context>
    <name>qd::ui::WindowActions</name>
    <message>
        <source>%1 perspective</source>
        <translation>Perspektive %1</translation>
    </message>
    <message>
        <source>Show the %1 perspective</source>
        <translation>Die Perspektive %1 zeigen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put the panes of this perspective back to where they were at first</source>
        <translation>Die Bereiche dieser Perspektive wieder so anordnen wie am Anfang</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Einen Befehl finden und ausführen</translation>
    </message>
    <message>
        <source>Search symbol…</source>
        <translation>Symbol suchen…</translation>
    </message>
    <message>
        <source>Find a symbol and show its chart</source>
        <translation>Ein Symbol finden und seinen Chart zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>Den ganzen Bildschirm nutzen oder zum Fenster zurückkehren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>Dunkel und hell wechseln</translation>
    </message>
    <message>
        <source>Change between the dark and the light theme</source>
        <translation>Zwischen dunklem und hellem Farbschema wechseln</translation>
    </message>
    <message>
        <source>Switch green/red and blue/orange</source>
        <translation>Grün/Rot und Blau/Orange wechseln</translation>
    </message>
    <message>
        <source>Blue and orange are easier to tell apart for colour-blind eyes</source>
        <translation>Blau und Orange sind bei Farbfehlsichtigkeit leichter zu unterscheiden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Die gesamte Schrift vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Die gesamte Schrift verkleinern</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Show the program in %1</source>
        <translation>Das Programm auf %1 zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows of the table as tab-separated text</source>
        <translation>Die ausgewählten Zeilen der Tabelle als tabulatorgetrennten Text kopieren</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren…</translation>
    </message>
    <message>
        <source>Write all rows of the table into a file</source>
        <translation>Alle Zeilen der Tabelle in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Exportieren der Tabelle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Listing the stored series</source>
        <translation>Auflisten der gespeicherten Reihen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bar(s)</source>
        <translation>
            <numerusform>%1, %n Kerze</numerusform>
            <numerusform>%1, %n Kerzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Symbol…</source>
        <translation>Symbol…</translation>
    </message>
</context>
</TS>
