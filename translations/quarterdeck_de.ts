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
        <translation>glattgestellt</translation>
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
    <name>HealthTexts</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>Refused by the exchange</source>
        <translation>Von der Börse abgelehnt</translation>
    </message>
    <message>
        <source>Invalid order</source>
        <translation>Ungültige Order</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Zu wenig Guthaben</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>Correct the command.</source>
        <translation>Den Befehl berichtigen.</translation>
    </message>
    <message>
        <source>Correct the file or value named.</source>
        <translation>Die genannte Datei oder den genannten Wert berichtigen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Close whoever else holds it, then try again.</source>
        <translation>Schließen, was es sonst noch benutzt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Grant the access or use another account.</source>
        <translation>Den Zugriff erlauben oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>Den Schlüssel und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Correct the setting named.</source>
        <translation>Die genannte Einstellung berichtigen.</translation>
    </message>
    <message>
        <source>Check the connection; it is tried again.</source>
        <translation>Die Verbindung prüfen; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The service is slow; it is tried again.</source>
        <translation>Der Dienst ist langsam; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Too many requests; it waits and tries again.</source>
        <translation>Zu viele Anfragen; es wird gewartet und noch einmal versucht.</translation>
    </message>
    <message>
        <source>Read the exchange&apos;s reason.</source>
        <translation>Den Grund der Börse lesen.</translation>
    </message>
    <message>
        <source>Check the order against the limits.</source>
        <translation>Die Order mit den Grenzen vergleichen.</translation>
    </message>
    <message>
        <source>Lower the size or add funds.</source>
        <translation>Die Größe verringern oder Guthaben aufstocken.</translation>
    </message>
    <message>
        <source>Check the data before trading on it.</source>
        <translation>Die Daten prüfen, bevor danach gehandelt wird.</translation>
    </message>
    <message>
        <source>Check the disk; entries are halted until it can be written.</source>
        <translation>Den Datenträger prüfen; bis er beschrieben werden kann, gibt es keine Einstiege.</translation>
    </message>
    <message>
        <source>Look at the bot&apos;s log; its exits stay in force.</source>
        <translation>Das Protokoll des Bots ansehen; seine Ausstiege bleiben in Kraft.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>Choose something that is offered.</source>
        <translation>Etwas wählen, das angeboten wird.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Rate limiter</source>
        <translation>Anfragebegrenzer</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>Schott</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Waiting for the next try</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Closed: calls pass</source>
        <translation>Geschlossen: Aufrufe gehen durch</translation>
    </message>
    <message>
        <source>Open: calls are refused</source>
        <translation>Offen: Aufrufe werden abgewiesen</translation>
    </message>
    <message>
        <source>Half-open: trying</source>
        <translation>Halb offen: Probe</translation>
    </message>
</context>
<context>
    <name>ErrorsModel</name>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>GuardsModel</name>
    <message>
        <source>Guards</source>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Newest failure</source>
        <translation>Neuester Fehler</translation>
    </message>
</context>
<context>
    <name>qd::ui::TroublePages</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>What goes wrong is counted here by component and kind, with what to do about it. It stays after a restart.</source>
        <translation>Was schiefgeht, wird hier nach Bestandteil und Art gezählt, mit einem Rat, was zu tun ist. Es bleibt nach einem Neustart erhalten.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Ausfallschutz</translation>
    </message>
    <message>
        <source>Nothing to guard</source>
        <translation>Nichts zu schützen</translation>
    </message>
    <message>
        <source>Retries, circuit breakers and limits are shown here while the engine runs.</source>
        <translation>Wiederholungen, Schutzschalter und Begrenzungen werden hier gezeigt, solange die Engine läuft.</translation>
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
        <translation>glattgestellt</translation>
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
    <message>
        <source>The feed “%1” is disconnected (%2); bots wait.</source>
        <translation>Der Datenstrom „%1“ ist getrennt (%2); Bots warten.</translation>
    </message>
    <message>
        <source>The feed “%1” is disconnected (%2). Prices are those of %3; bots wait.</source>
        <translation>Der Datenstrom „%1“ ist getrennt (%2). Die Kurse sind die von %3; Bots warten.</translation>
    </message>
    <message>
        <source>The replay has reached its end at %1. Prices stand still and bots decide nothing more.</source>
        <translation>Die Wiedergabe ist am Ende (%1). Die Kurse stehen still und die Bots entscheiden nichts mehr.</translation>
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
    <message>
        <source>Market %1</source>
        <translation>Markt %1</translation>
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
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Ausfallschutz</translation>
    </message>
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
    <message>
        <source>last event %1</source>
        <translation>letztes Ereignis %1</translation>
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
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Writing the bot&apos;s file</source>
        <translation>Schreiben der Datei des Bots</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Find a template…</source>
        <translation>Vorlage suchen…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
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
<context>
    <name>Phrases</name>
    <message>
        <source>%1 is not possible for the limit %2</source>
        <translation>%1 ist für die Grenze %2 nicht möglich</translation>
    </message>
    <message>
        <source>Write 0 for no limit, or up to %1.</source>
        <translation>0 schreiben für keine Grenze, oder bis zu %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number for the limit max_daily_trades</source>
        <translation>%1 ist keine ganze Zahl für die Grenze max_daily_trades</translation>
    </message>
    <message>
        <source>Write 0 for no limit, or a number of trades.</source>
        <translation>0 schreiben für keine Grenze, oder eine Anzahl von Trades.</translation>
    </message>
    <message>
        <source>%1 is no limit of a bot</source>
        <translation>%1 ist keine Grenze eines Bots</translation>
    </message>
    <message>
        <source>a trailing stop that is armed needs a distance</source>
        <translation>ein nachgezogener Stop, der scharf ist, braucht einen Abstand</translation>
    </message>
    <message>
        <source>Set trailing_distance_percent as well.</source>
        <translation>Auch trailing_distance_percent setzen.</translation>
    </message>
    <message>
        <source>%1 cannot keep up: %2 records wait to be written</source>
        <translation>%1 kommt nicht nach: %2 Einträge warten darauf, geschrieben zu werden</translation>
    </message>
    <message>
        <source>the circuit breaker %1 is open after repeated failures</source>
        <translation>der Schutzschalter %1 ist nach wiederholten Fehlern offen</translation>
    </message>
    <message>
        <source>too many calls are under way at once</source>
        <translation>zu viele Aufrufe sind gleichzeitig unterwegs</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <source>the remembered errors cannot be read</source>
        <translation>die gemerkten Fehler sind nicht lesbar</translation>
    </message>
    <message>
        <source>They are counted afresh.</source>
        <translation>Sie werden von Neuem gezählt.</translation>
    </message>
    <message>
        <source>stop loss: close %1 at or below %2, %3 % under the entry price %4</source>
        <translation>Stop-Loss: Schlusskurs %1 auf oder unter %2, %3 % unter dem Einstiegspreis %4</translation>
    </message>
    <message>
        <source>take profit: close %1 at or above %2, %3 % over the entry price %4</source>
        <translation>Gewinnziel: Schlusskurs %1 auf oder über %2, %3 % über dem Einstiegspreis %4</translation>
    </message>
    <message>
        <source>trailing stop: close %1 at or below %2, %3 % under the highest close %4</source>
        <translation>nachgezogener Stop: Schlusskurs %1 auf oder unter %2, %3 % unter dem höchsten Schlusskurs %4</translation>
    </message>
    <message>
        <source>buy: %1</source>
        <translation>Kauf: %1</translation>
    </message>
    <message>
        <source>sell: %1</source>
        <translation>Verkauf: %1</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>Glattstellung</translation>
    </message>
    <message>
        <source>Buy and hold from a close of %1</source>
        <translation>Kaufen und halten ab einem Schluss von %1</translation>
    </message>
    <message>
        <source>No entry while entries are held back: %1</source>
        <translation>Kein Einstieg, solange Einstiege zurückgehalten werden: %1</translation>
    </message>
    <message>
        <source>No entry, %1: %2</source>
        <translation>Kein Einstieg, %1: %2</translation>
    </message>
    <message>
        <source>entries are held back</source>
        <translation>Einstiege werden zurückgehalten</translation>
    </message>
    <message>
        <source>a position is held already</source>
        <translation>es wird bereits eine Position gehalten</translation>
    </message>
    <message>
        <source>an order is on its way already</source>
        <translation>eine Order ist bereits unterwegs</translation>
    </message>
    <message>
        <source>no free cash</source>
        <translation>kein freies Kapital</translation>
    </message>
    <message>
        <source>the close is not a price to buy at</source>
        <translation>zum Schlusskurs lässt sich nicht kaufen</translation>
    </message>
    <message>
        <source>the size is below one lot of %1</source>
        <translation>die Größe liegt unter einem Lot von %1</translation>
    </message>
    <message>
        <source>the sizing rule needs no quantity</source>
        <translation>die Größenregel braucht keine Menge</translation>
    </message>
    <message>
        <source>risk sizing needs a stop, and the strategy gives none here</source>
        <translation>die Größe nach Risiko braucht einen Stop, und die Strategie nennt hier keinen</translation>
    </message>
    <message>
        <source>the stop is too near to divide by</source>
        <translation>der Stop liegt zu nahe, um durch den Abstand zu teilen</translation>
    </message>
    <message>
        <source>volatility sizing has not seen enough price changes yet</source>
        <translation>die Größe nach Volatilität hat noch nicht genug Preisänderungen gesehen</translation>
    </message>
    <message>
        <source>SMA(%1) %2 above SMA(%3) %4</source>
        <translation>SMA(%1) %2 über SMA(%3) %4</translation>
    </message>
    <message>
        <source>SMA(%1) %2 not above SMA(%3) %4</source>
        <translation>SMA(%1) %2 nicht über SMA(%3) %4</translation>
    </message>
    <message>
        <source>SMA(%1) %2 crossed below SMA(%3) %4</source>
        <translation>SMA(%1) %2 hat SMA(%3) %4 nach unten gekreuzt</translation>
    </message>
    <message>
        <source>EMA(%1) %2 crossed below EMA(%3) %4</source>
        <translation>EMA(%1) %2 hat EMA(%3) %4 nach unten gekreuzt</translation>
    </message>
    <message>
        <source>RSI(%1) %2 ≤ %3</source>
        <translation>RSI(%1) %2 ≤ %3</translation>
    </message>
    <message>
        <source>RSI(%1) %2 ≥ %3</source>
        <translation>RSI(%1) %2 ≥ %3</translation>
    </message>
    <message>
        <source>close %1 at or below lower band %2</source>
        <translation>Schluss %1 auf oder unter dem unteren Band %2</translation>
    </message>
    <message>
        <source>close %1 below lower band %2</source>
        <translation>Schluss %1 unter dem unteren Band %2</translation>
    </message>
    <message>
        <source>volume %1 above %2 × its average %3</source>
        <translation>Volumen %1 über dem %2-Fachen seines Durchschnitts %3</translation>
    </message>
    <message>
        <source>Supertrend up at %1</source>
        <translation>Supertrend aufwärts bei %1</translation>
    </message>
    <message>
        <source>Tenkan %1 crossed above Kijun %2</source>
        <translation>Tenkan %1 hat Kijun %2 nach oben gekreuzt</translation>
    </message>
    <message>
        <source>close %1 below stop %2, ATR(%3) %4</source>
        <translation>Schluss %1 unter dem Stop %2, ATR(%3) %4</translation>
    </message>
    <message>
        <source>close %1 reached target %2, ATR(%3) %4</source>
        <translation>Schluss %1 hat das Ziel %2 erreicht, ATR(%3) %4</translation>
    </message>
    <message>
        <source>profit %1 % ≥ %2 %</source>
        <translation>Gewinn %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>loss %1 % ≥ %2 %</source>
        <translation>Verlust %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>close %1 more than %2 % below the highest close %3</source>
        <translation>Schluss %1 mehr als %2 % unter dem höchsten Schluss %3</translation>
    </message>
    <message>
        <source>close %1 ≥ %2, 99 % of upper band %3</source>
        <translation>Schluss %1 ≥ %2, 99 % des oberen Bands %3</translation>
    </message>
    <message>
        <source>close %1 ≥ %2, upper band %3</source>
        <translation>Schluss %1 ≥ %2, oberes Band %3</translation>
    </message>
    <message>
        <source>held %1 bars, at most %2</source>
        <translation>%1 Kerzen gehalten, höchstens %2</translation>
    </message>
    <message>
        <source>held %1 minutes, at most %2</source>
        <translation>%1 Minuten gehalten, höchstens %2</translation>
    </message>
    <message>
        <source>close %1 below trailing stop %2, highest close %3</source>
        <translation>Schluss %1 unter dem nachgezogenen Stop %2, höchster Schluss %3</translation>
    </message>
    <message>
        <source>an order&apos;s quantity and amount cannot be negative</source>
        <translation>Menge und Betrag einer Order dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>an order needs either a quantity or an amount of quote money</source>
        <translation>eine Order braucht entweder eine Menge oder einen Betrag in Gegenwährung</translation>
    </message>
    <message>
        <source>only a market buy can be an amount of quote money</source>
        <translation>nur ein Kauf zum Marktpreis kann ein Betrag in Gegenwährung sein</translation>
    </message>
    <message>
        <source>a limit price belongs to limit and stop-limit orders and must be positive</source>
        <translation>ein Limitpreis gehört zu Limit- und Stop-Limit-Orders und muss positiv sein</translation>
    </message>
    <message>
        <source>a stop price belongs to stop and stop-limit orders and must be positive</source>
        <translation>ein Stop-Preis gehört zu Stop- und Stop-Limit-Orders und muss positiv sein</translation>
    </message>
    <message>
        <source>an order needs a reference price to be valued with</source>
        <translation>eine Order braucht einen Referenzpreis, um bewertet zu werden</translation>
    </message>
    <message>
        <source>on spot an exit sells; a buy is an entry</source>
        <translation>am Kassamarkt verkauft ein Ausstieg; ein Kauf ist ein Einstieg</translation>
    </message>
    <message>
        <source>spot cannot be sold short</source>
        <translation>am Kassamarkt kann nicht leerverkauft werden</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>bot %1 is paused: no new entries</source>
        <translation>Bot %1 ist pausiert: keine neuen Einstiege</translation>
    </message>
    <message>
        <source>the order is worth %1, the limit of an order is %2</source>
        <translation>die Order ist %1 wert, das Limit je Order ist %2</translation>
    </message>
    <message>
        <source>the position would be worth %1, the limit of a position is %2</source>
        <translation>die Position wäre %1 wert, das Limit je Position ist %2</translation>
    </message>
    <message>
        <source>the bot has lost %1 since 00:00 UTC, the limit of a day is %2</source>
        <translation>der Bot hat seit 00:00 UTC %1 verloren, das Limit je Tag ist %2</translation>
    </message>
    <message>
        <source>bot %1 has no sub-ledger</source>
        <translation>Bot %1 hat kein Unterkonto</translation>
    </message>
    <message>
        <source>bot %1 has a sub-ledger already</source>
        <translation>Bot %1 hat bereits ein Unterkonto</translation>
    </message>
    <message>
        <source>bot %1 cannot start with %2 of cash</source>
        <translation>Bot %1 kann nicht mit einem Kapital von %2 beginnen</translation>
    </message>
    <message>
        <source>order %1 is reserved already</source>
        <translation>für Order %1 ist bereits reserviert</translation>
    </message>
    <message>
        <source>bot %1 trades %2, not %3</source>
        <translation>Bot %1 handelt %2, nicht %3</translation>
    </message>
    <message>
        <source>bot %1 trades %2, a fill of %3 is not its own</source>
        <translation>Bot %1 handelt %2, eine Ausführung in %3 ist nicht seine</translation>
    </message>
    <message>
        <source>the order sells %1 of %2, the bot has %3 free</source>
        <translation>die Order verkauft %1 von %2, der Bot hat %3 frei</translation>
    </message>
    <message>
        <source>the order needs %1 of cash with fees, the bot has %2 free</source>
        <translation>die Order braucht mit Gebühren ein Kapital von %1, der Bot hat %2 frei</translation>
    </message>
    <message>
        <source>the order needs %1 %2, free are %3</source>
        <translation>die Order braucht %1 %2, frei sind %3</translation>
    </message>
    <message>
        <source>bot %1 has %2 free, %3 cannot be withdrawn</source>
        <translation>Bot %1 hat %2 frei, %3 kann nicht entnommen werden</translation>
    </message>
    <message>
        <source>fill %1 has no positive price and quantity</source>
        <translation>Ausführung %1 hat keinen positiven Preis und keine positive Menge</translation>
    </message>
    <message>
        <source>an order on %1 has an unproven outcome: no new entry until it is settled</source>
        <translation>der Ausgang einer Order auf %1 ist nicht belegt: kein neuer Einstieg, bis er geklärt ist</translation>
    </message>
    <message>
        <source>an order on %1 has an unproven outcome</source>
        <translation>der Ausgang einer Order auf %1 ist nicht belegt</translation>
    </message>
    <message>
        <source>%1 entry was not made because it could not be sized; the first: %2.</source>
        <translation>%1 Einstieg unterblieb, weil seine Größe nicht zu bestimmen war; der erste: %2.</translation>
    </message>
    <message>
        <source>%1 entries were not made because they could not be sized; the first: %2.</source>
        <translation>%1 Einstiege unterblieben, weil ihre Größe nicht zu bestimmen war; der erste: %2.</translation>
    </message>
    <message>
        <source>there is no emergency journal</source>
        <translation>es gibt kein Notfall-Journal</translation>
    </message>
    <message>
        <source>only a market sale of what a bot owns passes without the journal</source>
        <translation>ohne das Journal ist nur ein Marktverkauf dessen möglich, was einem Bot gehört</translation>
    </message>
    <message>
        <source>the emergency journal failed too: %1</source>
        <translation>auch das Notfall-Journal ist ausgefallen: %1</translation>
    </message>
    <message>
        <source>from the emergency journal: %1</source>
        <translation>aus dem Notfall-Journal: %1</translation>
    </message>
    <message>
        <source>Emergency: the order journal has failed, so what it owns is sold past it.</source>
        <translation>Notfall: Das Order-Journal ist ausgefallen, deshalb wird der Bestand an ihm vorbei verkauft.</translation>
    </message>
    <message>
        <source>The emergency sale is not possible: %1</source>
        <translation>Der Notverkauf ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>the trading thread failed: %1</source>
        <translation>der Handelsthread ist gescheitert: %1</translation>
    </message>
    <message>
        <source>bot %1 is still being removed</source>
        <translation>Bot %1 wird noch entfernt</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>a sale goes past the failed journal</source>
        <translation>ein Verkauf geht am ausgefallenen Journal vorbei</translation>
    </message>
    <message>
        <source>the order journal failed: %1</source>
        <translation>das Order-Journal ist ausgefallen: %1</translation>
    </message>
    <message>
        <source>not durable, not sent: %1</source>
        <translation>nicht dauerhaft gespeichert, nicht gesendet: %1</translation>
    </message>
    <message>
        <source>the bot was paused before the order was sent</source>
        <translation>der Bot wurde pausiert, bevor die Order gesendet war</translation>
    </message>
    <message>
        <source>stale: decided %1 ms before it could be sent</source>
        <translation>veraltet: %1 ms vor dem möglichen Senden entschieden</translation>
    </message>
    <message>
        <source>there is no order %1</source>
        <translation>es gibt keine Order %1</translation>
    </message>
    <message>
        <source>order %1 has ended: it is %2</source>
        <translation>Order %1 ist abgeschlossen: %2</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>im Journal</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>im Markt</translation>
    </message>
    <message>
        <source>partially-filled</source>
        <translation>teilausgeführt</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>vom Risiko abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not-placed</source>
        <translation>nicht platziert</translation>
    </message>
    <message>
        <source>cancelled before it was sent</source>
        <translation>vor dem Senden storniert</translation>
    </message>
    <message>
        <source>fill %1 of order %2 could not be booked: %3</source>
        <translation>Ausführung %1 der Order %2 konnte nicht gebucht werden: %3</translation>
    </message>
    <message>
        <source>fill %1 of the journal could not be booked: %2</source>
        <translation>Ausführung %1 des Journals konnte nicht gebucht werden: %2</translation>
    </message>
    <message>
        <source>fill %1 of the venue could not be booked: %2</source>
        <translation>Ausführung %1 des Handelsplatzes konnte nicht gebucht werden: %2</translation>
    </message>
    <message>
        <source>an event contradicts what is known of an order</source>
        <translation>ein Ereignis widerspricht dem, was über eine Order bekannt ist</translation>
    </message>
    <message>
        <source>an event for an order that is not ours</source>
        <translation>ein Ereignis zu einer Order, die nicht unsere ist</translation>
    </message>
    <message>
        <source>recovery comes before the first decision</source>
        <translation>die Wiederherstellung kommt vor der ersten Entscheidung</translation>
    </message>
    <message>
        <source>the program ended before the outcome was known</source>
        <translation>das Programm endete, bevor der Ausgang bekannt war</translation>
    </message>
    <message>
        <source>the venue knows order %1 that the journal does not: is there a second engine, or was a backup restored?</source>
        <translation>der Handelsplatz kennt Order %1, das Journal nicht: Läuft eine zweite Engine, oder wurde eine Sicherung zurückgespielt?</translation>
    </message>
    <message>
        <source>the venue never had it; nothing was sent again</source>
        <translation>der Handelsplatz hat sie nie erhalten; nichts wurde erneut gesendet</translation>
    </message>
    <message>
        <source>the venue had accepted it and does not know it any more</source>
        <translation>der Handelsplatz hatte sie angenommen und kennt sie nicht mehr</translation>
    </message>
    <message>
        <source>the venue reports %1 filled, its fills add up to %2</source>
        <translation>der Handelsplatz meldet %1 ausgeführt, seine Ausführungen ergeben %2</translation>
    </message>
    <message>
        <source>the venue does not say what became of it</source>
        <translation>der Handelsplatz sagt nicht, was aus ihr wurde</translation>
    </message>
    <message>
        <source>order %1: %2</source>
        <translation>Order %1: %2</translation>
    </message>
    <message>
        <source>limit price must be positive</source>
        <translation>der Limitpreis muss positiv sein</translation>
    </message>
    <message>
        <source>stop price must be positive</source>
        <translation>der Stop-Preis muss positiv sein</translation>
    </message>
    <message>
        <source>limit price %1 is not a multiple of the tick size %2</source>
        <translation>Limitpreis %1 ist kein Vielfaches der Tick-Größe %2</translation>
    </message>
    <message>
        <source>stop price %1 is not a multiple of the tick size %2</source>
        <translation>Stop-Preis %1 ist kein Vielfaches der Tick-Größe %2</translation>
    </message>
    <message>
        <source>quantity %1 is not a multiple of the lot size %2</source>
        <translation>Menge %1 ist kein Vielfaches der Lot-Größe %2</translation>
    </message>
    <message>
        <source>quantity %1 is below the least quantity %2</source>
        <translation>Menge %1 liegt unter der kleinsten Menge %2</translation>
    </message>
    <message>
        <source>quantity %1 is above the greatest quantity %2</source>
        <translation>Menge %1 liegt über der größten Menge %2</translation>
    </message>
    <message>
        <source>the money does not pay for one lot of %1</source>
        <translation>das Geld reicht nicht für ein Lot von %1</translation>
    </message>
    <message>
        <source>value %1 is below the least order value %2</source>
        <translation>Wert %1 liegt unter dem kleinsten Orderwert %2</translation>
    </message>
    <message>
        <source>amount %1 is below the least order value %2</source>
        <translation>Betrag %1 liegt unter dem kleinsten Orderwert %2</translation>
    </message>
    <message>
        <source>the order has neither a quantity nor an amount</source>
        <translation>die Order hat weder Menge noch Betrag</translation>
    </message>
    <message>
        <source>%1 is not traded here, %2 is</source>
        <translation>%1 wird hier nicht gehandelt, sondern %2</translation>
    </message>
    <message>
        <source>order id %1 is in use</source>
        <translation>die Order-Kennung %1 ist vergeben</translation>
    </message>
    <message>
        <source>order %1 is not working</source>
        <translation>Order %1 ist nicht im Markt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>could not be filled at once</source>
        <translation>konnte nicht sofort ausgeführt werden</translation>
    </message>
    <message>
        <source>the money set aside pays for %1 of %2</source>
        <translation>das zurückgelegte Geld reicht für %1 von %2</translation>
    </message>
    <message>
        <source>the data ended before it could be filled</source>
        <translation>die Daten endeten, bevor sie ausgeführt werden konnte</translation>
    </message>
    <message>
        <source>an order of this id is known</source>
        <translation>eine Order mit dieser Kennung ist bekannt</translation>
    </message>
    <message>
        <source>no order of this id is known</source>
        <translation>eine Order mit dieser Kennung ist nicht bekannt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>loaded, paused</source>
        <translation>geladen, pausiert</translation>
    </message>
    <message>
        <source>paused: no new entries</source>
        <translation>pausiert: keine neuen Einstiege</translation>
    </message>
    <message>
        <source>stopped; its position stays</source>
        <translation>angehalten; die Position bleibt</translation>
    </message>
    <message>
        <source>selling what it owns</source>
        <translation>verkauft den Bestand</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>glattgestellt</translation>
    </message>
    <message>
        <source>Entries are halted: %1</source>
        <translation>Einstiege sind angehalten: %1</translation>
    </message>
    <message>
        <source>entries are halted: %1</source>
        <translation>Einstiege sind angehalten: %1</translation>
    </message>
    <message>
        <source>entries are halted</source>
        <translation>Einstiege sind angehalten</translation>
    </message>
    <message>
        <source>%1 It is started again in %2 s.</source>
        <translation>%1 Neustart in %2 s.</translation>
    </message>
    <message>
        <source>%1 It failed too often and is not started again.</source>
        <translation>%1 Der Bot ist zu oft ausgefallen und wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>the strategy failed: %1</source>
        <translation>die Strategie ist ausgefallen: %1</translation>
    </message>
    <message>
        <source>the strategy failed with an exception of unknown type</source>
        <translation>die Strategie ist mit einer Ausnahme unbekannter Art ausgefallen</translation>
    </message>
    <message>
        <source>its memory could not be read and was built anew from history: %1</source>
        <translation>sein Gedächtnis war nicht lesbar und wurde aus der Historie neu aufgebaut: %1</translation>
    </message>
    <message>
        <source>the bot failed</source>
        <translation>der Bot ist ausgefallen</translation>
    </message>
    <message>
        <source>the venue refused the sale: %1</source>
        <translation>der Handelsplatz hat den Verkauf abgelehnt: %1</translation>
    </message>
    <message>
        <source>the recorded bars are at their end</source>
        <translation>die aufgezeichneten Kerzen sind zu Ende</translation>
    </message>
    <message>
        <source>replay of recorded bars</source>
        <translation>Wiedergabe aufgezeichneter Kerzen</translation>
    </message>
    <message>
        <source>the record of bot %1 could not be rebuilt: %2</source>
        <translation>die Historie von Bot %1 konnte nicht wiederhergestellt werden: %2</translation>
    </message>
    <message>
        <source>bot %1 is stopped and cannot be %2</source>
        <translation>Bot %1 ist angehalten und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>bot %1 is starting and cannot be %2</source>
        <translation>Bot %1 startet gerade und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>bot %1 is running and cannot be %2</source>
        <translation>Bot %1 läuft und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>bot %1 is paused and cannot be %2</source>
        <translation>Bot %1 ist pausiert und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>bot %1 is flattening and cannot be %2</source>
        <translation>Bot %1 stellt gerade glatt und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>bot %1 is faulted and cannot be %2</source>
        <translation>Bot %1 ist gestört und kann nicht %2 werden</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>flattened again</source>
        <translation>erneut glattgestellt</translation>
    </message>
    <message>
        <source>there is no bot %1</source>
        <translation>es gibt keinen Bot %1</translation>
    </message>
    <message>
        <source>there is a bot %1 already</source>
        <translation>es gibt bereits einen Bot %1</translation>
    </message>
    <message>
        <source>the journal holds orders of an earlier bot %1</source>
        <translation>das Journal enthält Orders eines früheren Bots %1</translation>
    </message>
    <message>
        <source>choose another id: an id is used once</source>
        <translation>wählen Sie eine andere Kennung: jede wird nur einmal verwendet</translation>
    </message>
    <message>
        <source>the account has %1, the bots would use %2</source>
        <translation>das Konto hat %1, die Bots würden %2 einsetzen</translation>
    </message>
    <message>
        <source>bot %1 must be stopped and flat to be removed</source>
        <translation>Bot %1 muss angehalten und flat sein, um entfernt zu werden</translation>
    </message>
    <message>
        <source>flatten it first</source>
        <translation>stellen Sie ihn zuerst glatt</translation>
    </message>
    <message>
        <source>%1 is no bot id</source>
        <translation>%1 ist keine Bot-Kennung</translation>
    </message>
    <message>
        <source>use 1 to 32 of the characters a-z, 0-9 and -</source>
        <translation>verwenden Sie 1 bis 32 der Zeichen a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>a bot needs cash, this one has %1</source>
        <translation>ein Bot braucht Kapital, dieser hat %1</translation>
    </message>
    <message>
        <source>a bot needs a symbol</source>
        <translation>ein Bot braucht ein Symbol</translation>
    </message>
    <message>
        <source>live trading is not offered by this version</source>
        <translation>Live-Handel bietet diese Version nicht</translation>
    </message>
    <message>
        <source>use the environment &quot;paper&quot;</source>
        <translation>verwenden Sie die Umgebung &quot;paper&quot;</translation>
    </message>
    <message>
        <source>%1 is no environment</source>
        <translation>%1 ist keine Umgebung</translation>
    </message>
    <message>
        <source>use &quot;paper&quot;</source>
        <translation>verwenden Sie &quot;paper&quot;</translation>
    </message>
    <message>
        <source>use paper trading: the same strategies, risk limits and order path</source>
        <translation>verwenden Sie den Paper-Handel: dieselben Strategien, Risikolimits und Orderwege</translation>
    </message>
    <message>
        <source>the paper venue has no bars of %1 %2</source>
        <translation>der Paper-Handelsplatz hat keine Kerzen von %1 %2</translation>
    </message>
    <message>
        <source>import or generate them first</source>
        <translation>importieren oder erzeugen Sie sie zuerst</translation>
    </message>
    <message>
        <source>the paper ledger has no %1</source>
        <translation>das Paper-Konto hat kein %1</translation>
    </message>
    <message>
        <source>the paper ledger&apos;s %1 is damaged</source>
        <translation>%1 im Paper-Konto ist beschädigt</translation>
    </message>
    <message>
        <source>the paper venue is closed</source>
        <translation>der Paper-Handelsplatz ist geschlossen</translation>
    </message>
    <message>
        <source>the paper venue&apos;s ledger cannot be written</source>
        <translation>das Konto des Paper-Handelsplatzes kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the paper venue&apos;s ledger cannot be written: %1</source>
        <translation>das Konto des Paper-Handelsplatzes kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the venue is closed</source>
        <translation>der Handelsplatz ist geschlossen</translation>
    </message>
    <message>
        <source>the engine was stopped while it started</source>
        <translation>die Engine wurde beim Starten angehalten</translation>
    </message>
    <message>
        <source>the engine cannot listen on %1: %2</source>
        <translation>die Engine kann nicht auf %1 lauschen: %2</translation>
    </message>
    <message>
        <source>the journal failed for an unknown reason</source>
        <translation>das Journal ist aus unbekanntem Grund ausgefallen</translation>
    </message>
    <message>
        <source>the journal is closed</source>
        <translation>das Journal ist geschlossen</translation>
    </message>
    <message>
        <source>the journal is not open</source>
        <translation>das Journal ist nicht geöffnet</translation>
    </message>
    <message>
        <source>the journal cannot be written; entries are halted</source>
        <translation>das Journal kann nicht geschrieben werden; Einstiege sind angehalten</translation>
    </message>
    <message>
        <source>the store is closed</source>
        <translation>der Speicher ist geschlossen</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>der Speicher ist nicht geöffnet</translation>
    </message>
    <message>
        <source>a bot&apos;s strategy does not return</source>
        <translation>die Strategie eines Bots kehrt nicht zurück</translation>
    </message>
    <message>
        <source>a step was still open at the end; it is repeated at the next start</source>
        <translation>ein Schritt war am Ende noch offen; er wird beim nächsten Start wiederholt</translation>
    </message>
    <message>
        <source>an order could not be cancelled</source>
        <translation>eine Order konnte nicht storniert werden</translation>
    </message>
    <message>
        <source>a record could not be written</source>
        <translation>ein Eintrag konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a task failed</source>
        <translation>eine Aufgabe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a job failed</source>
        <translation>ein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a job failed with an exception of unknown type</source>
        <translation>ein Auftrag ist mit einer Ausnahme unbekannter Art fehlgeschlagen</translation>
    </message>
    <message>
        <source>kept a copy before the upgrade</source>
        <translation>vor der Umstellung wurde eine Kopie aufbewahrt</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>no report can be written as %1</source>
        <translation>ein Bericht kann nicht als %1 geschrieben werden</translation>
    </message>
    <message>
        <source>the workspace %1 cannot be made: %2</source>
        <translation>der Arbeitsbereich %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>name another folder with --workspace</source>
        <translation>nennen Sie mit --workspace einen anderen Ordner</translation>
    </message>
    <message>
        <source>the workspace %1 cannot be locked</source>
        <translation>der Arbeitsbereich %1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>is the folder writable?</source>
        <translation>ist der Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>another Quarterdeck has the workspace %1</source>
        <translation>ein anderes Quarterdeck hat den Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>another Quarterdeck (process %1 on %2) has the workspace %3</source>
        <translation>ein anderes Quarterdeck (Prozess %1 auf %2) hat den Arbeitsbereich %3</translation>
    </message>
    <message>
        <source>close it, or name another folder with --workspace</source>
        <translation>schließen Sie es, oder nennen Sie mit --workspace einen anderen Ordner</translation>
    </message>
    <message>
        <source>the backtest was stopped</source>
        <translation>der Backtest wurde abgebrochen</translation>
    </message>
    <message>
        <source>the PDF writer needs a QGuiApplication</source>
        <translation>der PDF-Schreiber braucht eine QGuiApplication</translation>
    </message>
    <message>
        <source>cannot %1: %2</source>
        <translation>%1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>write an order</source>
        <translation>Schreiben einer Order</translation>
    </message>
    <message>
        <source>book a fill</source>
        <translation>Buchen einer Ausführung</translation>
    </message>
    <message>
        <source>read the orders</source>
        <translation>Lesen der Orders</translation>
    </message>
    <message>
        <source>read the fills</source>
        <translation>Lesen der Ausführungen</translation>
    </message>
    <message>
        <source>write to the journal</source>
        <translation>Schreiben in das Journal</translation>
    </message>
    <message>
        <source>write a bot&apos;s checkpoint</source>
        <translation>Schreiben des Merkpunkts eines Bots</translation>
    </message>
    <message>
        <source>write a cash movement</source>
        <translation>Schreiben einer Kapitalbewegung</translation>
    </message>
    <message>
        <source>write to the audit</source>
        <translation>Schreiben in das Prüfprotokoll</translation>
    </message>
    <message>
        <source>read the checkpoints</source>
        <translation>Lesen der Merkpunkte</translation>
    </message>
    <message>
        <source>read the cash movements</source>
        <translation>Lesen der Kapitalbewegungen</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>Lesen des Prüfprotokolls</translation>
    </message>
    <message>
        <source>save a bot</source>
        <translation>Speichern eines Bots</translation>
    </message>
    <message>
        <source>read the bots</source>
        <translation>Lesen der Bots</translation>
    </message>
    <message>
        <source>remove a bot</source>
        <translation>Entfernen eines Bots</translation>
    </message>
    <message>
        <source>save trades</source>
        <translation>Speichern von Trades</translation>
    </message>
    <message>
        <source>save a trade</source>
        <translation>Speichern eines Trades</translation>
    </message>
    <message>
        <source>read the trades</source>
        <translation>Lesen der Trades</translation>
    </message>
    <message>
        <source>save performance figures</source>
        <translation>Speichern von Kennzahlen</translation>
    </message>
    <message>
        <source>read performance figures</source>
        <translation>Lesen von Kennzahlen</translation>
    </message>
    <message>
        <source>save an equity curve</source>
        <translation>Speichern einer Kapitalkurve</translation>
    </message>
    <message>
        <source>read an equity curve</source>
        <translation>Lesen einer Kapitalkurve</translation>
    </message>
    <message>
        <source>save a setting</source>
        <translation>Speichern einer Einstellung</translation>
    </message>
    <message>
        <source>read a setting</source>
        <translation>Lesen einer Einstellung</translation>
    </message>
    <message>
        <source>store bars</source>
        <translation>Speichern von Kerzen</translation>
    </message>
    <message>
        <source>add a series of bars</source>
        <translation>Hinzufügen einer Kerzenreihe</translation>
    </message>
    <message>
        <source>remove a series of bars</source>
        <translation>Entfernen einer Kerzenreihe</translation>
    </message>
    <message>
        <source>count the stored bars</source>
        <translation>Zählen der gespeicherten Kerzen</translation>
    </message>
    <message>
        <source>find the stored bars</source>
        <translation>Finden der gespeicherten Kerzen</translation>
    </message>
    <message>
        <source>list the stored bars</source>
        <translation>Auflisten der gespeicherten Kerzen</translation>
    </message>
    <message>
        <source>read the stored bars</source>
        <translation>Lesen der gespeicherten Kerzen</translation>
    </message>
    <message>
        <source>write the totals of a series</source>
        <translation>Schreiben der Summen einer Reihe</translation>
    </message>
    <message>
        <source>write a balance</source>
        <translation>Schreiben eines Bestands</translation>
    </message>
    <message>
        <source>read the balances</source>
        <translation>Lesen der Bestände</translation>
    </message>
    <message>
        <source>write the exchange&apos;s state</source>
        <translation>Schreiben des Börsenzustands</translation>
    </message>
    <message>
        <source>read the exchange&apos;s state</source>
        <translation>Lesen des Börsenzustands</translation>
    </message>
    <message>
        <source>write the paper exchange&apos;s books</source>
        <translation>Schreiben der Bücher der Paper-Börse</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>Kopieren der Datenbank</translation>
    </message>
    <message>
        <source>check the database</source>
        <translation>Prüfen der Datenbank</translation>
    </message>
    <message>
        <source>read the database</source>
        <translation>Lesen der Datenbank</translation>
    </message>
    <message>
        <source>open the %1 database</source>
        <translation>Öffnen der Datenbank %1</translation>
    </message>
    <message>
        <source>read the %1 database</source>
        <translation>Lesen der Datenbank %1</translation>
    </message>
    <message>
        <source>upgrade the %1 database</source>
        <translation>Umstellen der Datenbank %1</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>der Zugriff ist verweigert</translation>
    </message>
    <message>
        <source>another program holds it locked</source>
        <translation>ein anderes Programm hält sie gesperrt</translation>
    </message>
    <message>
        <source>another statement holds it locked</source>
        <translation>eine andere Anweisung hält sie gesperrt</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation>der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the file lock protocol failed</source>
        <translation>die Dateisperre hat versagt</translation>
    </message>
    <message>
        <source>a value is too large to be stored</source>
        <translation>ein Wert ist zu groß zum Speichern</translation>
    </message>
    <message>
        <source>a rule of the database was broken</source>
        <translation>eine Regel der Datenbank wurde verletzt</translation>
    </message>
    <message>
        <source>its size is more than this system supports</source>
        <translation>sie ist größer, als dieses System erlaubt</translation>
    </message>
    <message>
        <source>it is not an SQLite database, or damaged</source>
        <translation>sie ist keine SQLite-Datenbank oder beschädigt</translation>
    </message>
    <message>
        <source>SQLite refused</source>
        <translation>SQLite hat abgelehnt</translation>
    </message>
    <message>
        <source>a figure is not a finite number</source>
        <translation>eine Kennzahl ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>ihr Ordner existiert nicht</translation>
    </message>
    <message>
        <source>a folder has its name</source>
        <translation>ein Ordner trägt ihren Namen</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>es gibt noch keine</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>ihr Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the file is empty or gone, but its log of commits (-wal) is not</source>
        <translation>die Datei ist leer oder fehlt, ihr Änderungsprotokoll (-wal) aber nicht</translation>
    </message>
    <message>
        <source>the file belongs to another program or is another database of ours</source>
        <translation>die Datei gehört einem anderen Programm oder ist eine andere unserer Datenbanken</translation>
    </message>
    <message>
        <source>it has schema %1, and this program knows up to schema %2</source>
        <translation>sie hat Schema %1, und dieses Programm kennt nur bis Schema %2</translation>
    </message>
    <message>
        <source>it has schema %1, and this program needs schema %2</source>
        <translation>sie hat Schema %1, und dieses Programm braucht Schema %2</translation>
    </message>
    <message>
        <source>its file system does not allow a commit log</source>
        <translation>ihr Dateisystem erlaubt kein Änderungsprotokoll</translation>
    </message>
    <message>
        <source>the copy to keep could not be made</source>
        <translation>die aufzubewahrende Kopie konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>Qts SQLite-Treiber ist nicht installiert</translation>
    </message>
    <message>
        <source>the file is not one of Quarterdeck&apos;s databases</source>
        <translation>die Datei ist keine Datenbank von Quarterdeck</translation>
    </message>
    <message>
        <source>cannot write the copy to the disk</source>
        <translation>die Kopie kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>cannot give the finished copy its name</source>
        <translation>die fertige Kopie kann ihren Namen nicht erhalten</translation>
    </message>
    <message>
        <source>the copy&apos;s file exists already</source>
        <translation>die Datei der Kopie existiert bereits</translation>
    </message>
    <message>
        <source>no bars of %1 %2 are stored</source>
        <translation>von %1 %2 sind keine Kerzen gespeichert</translation>
    </message>
    <message>
        <source>the stored bars of %1 %2 are damaged: %3</source>
        <translation>die gespeicherten Kerzen von %1 %2 sind beschädigt: %3</translation>
    </message>
    <message>
        <source>the chunk from %1 does not match its check sum</source>
        <translation>der Block ab %1 passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>its entry does not match its check sum</source>
        <translation>ihr Eintrag passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>chunks are missing</source>
        <translation>Blöcke fehlen</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot create the log folder %1: %2</source>
        <translation>der Protokollordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>cannot write a log file in %1: %2</source>
        <translation>in %1 kann keine Protokolldatei geschrieben werden: %2</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent auf dem Datenträger ist erschöpft</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Give your user the right to read and write it.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, sie zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for your user.</source>
        <translation>Machen Sie die Datei und ihren Ordner für Ihren Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>Check the disk and its cable before anything is written again.</source>
        <translation>Prüfen Sie den Datenträger und sein Kabel, bevor wieder etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the newest backup beside it (qd db check says more).</source>
        <translation>Lassen Sie die Datei, wie sie ist, und spielen Sie daneben die neueste Sicherung ein (qd db check sagt mehr).</translation>
    </message>
    <message>
        <source>Free some space, then start again: nothing was written in part.</source>
        <translation>Schaffen Sie Platz, und starten Sie neu: Nichts wurde nur teilweise geschrieben.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that your user may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und Ihr Benutzer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk: network folders do not lock reliably.</source>
        <translation>Verlegen Sie den Arbeitsbereich auf einen lokalen Datenträger: Netzordner sperren nicht zuverlässig.</translation>
    </message>
    <message>
        <source>Store less at once.</source>
        <translation>Speichern Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the log.</source>
        <translation>Nichts wurde geschrieben. Bitte melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Use a 64-bit system.</source>
        <translation>Verwenden Sie ein 64-Bit-System.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Move the folder away.</source>
        <translation>Verschieben Sie den Ordner.</translation>
    </message>
    <message>
        <source>The first command that writes makes one.</source>
        <translation>Der erste Befehl, der schreibt, legt eine an.</translation>
    </message>
    <message>
        <source>Make it writable for your user.</source>
        <translation>Machen Sie sie für Ihren Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>Make the folder writable for your user.</source>
        <translation>Machen Sie den Ordner für Ihren Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>Keep both files, and restore the newest backup.</source>
        <translation>Behalten Sie beide Dateien, und spielen Sie die neueste Sicherung ein.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Move the file away, or name the right one; it was left as it is.</source>
        <translation>Verschieben Sie die Datei, oder nennen Sie die richtige; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Install the newer program that wrote it; nothing was changed.</source>
        <translation>Installieren Sie das neuere Programm, das sie geschrieben hat; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Run: qd db upgrade</source>
        <translation>Führen Sie aus: qd db upgrade</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk.</source>
        <translation>Verlegen Sie den Arbeitsbereich auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space in its folder; nothing was changed.</source>
        <translation>Schaffen Sie Platz in ihrem Ordner; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Name a journal.db, paper.db, quarterdeck.db or market.db.</source>
        <translation>Nennen Sie eine journal.db, paper.db, quarterdeck.db oder market.db.</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is ever overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; es wird nie etwas überschrieben.</translation>
    </message>
    <message>
        <source>qd data list shows what there is; qd data import adds more.</source>
        <translation>qd data list zeigt, was vorhanden ist; qd data import fügt mehr hinzu.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or remove the series and import it again.</source>
        <translation>Spielen Sie eine Sicherung der Datei ein, oder entfernen Sie die Reihe und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or change its permissions.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the room on the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is too long for a number</source>
        <translation>%1 ist zu lang für eine Zahl</translation>
    </message>
    <message>
        <source>%1 is beyond the range of amounts</source>
        <translation>%1 liegt außerhalb des Bereichs der Beträge</translation>
    </message>
    <message>
        <source>A number has at most 64 characters.</source>
        <translation>Eine Zahl hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Write digits with an optional point, such as 1250.75 or 1.5e-7.</source>
        <translation>Schreiben Sie Ziffern mit einem Punkt, wenn nötig, etwa 1250.75 oder 1.5e-7.</translation>
    </message>
    <message>
        <source>Amounts reach from -1.7e26 to 1.7e26.</source>
        <translation>Beträge reichen von -1.7e26 bis 1.7e26.</translation>
    </message>
    <message>
        <source>the number %1 is beyond the range of amounts</source>
        <translation>die Zahl %1 liegt außerhalb des Bereichs der Beträge</translation>
    </message>
    <message>
        <source>the sum of %1 and %2 is beyond the range of amounts</source>
        <translation>die Summe von %1 und %2 liegt außerhalb des Bereichs der Beträge</translation>
    </message>
    <message>
        <source>the product of %1 and %2 is beyond the range of amounts</source>
        <translation>das Produkt von %1 und %2 liegt außerhalb des Bereichs der Beträge</translation>
    </message>
    <message>
        <source>the quotient of %1 and %2 is beyond the range of amounts</source>
        <translation>der Quotient von %1 und %2 liegt außerhalb des Bereichs der Beträge</translation>
    </message>
    <message>
        <source>%1 cannot be divided by zero</source>
        <translation>%1 kann nicht durch null geteilt werden</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals</source>
        <translation>%1 hat mehr als %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>not-a-number is not an amount</source>
        <translation>keine Zahl ist kein Betrag</translation>
    </message>
    <message>
        <source>infinity is not an amount</source>
        <translation>unendlich ist kein Betrag</translation>
    </message>
    <message>
        <source>parameter %1: %2 is not a number</source>
        <translation>Parameter %1: %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>parameter %1: %2 is not a whole number</source>
        <translation>Parameter %1: %2 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>parameter %1: %2 is out of range</source>
        <translation>Parameter %1: %2 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>parameter %1: %2 is of the wrong kind</source>
        <translation>Parameter %1: %2 ist von der falschen Art</translation>
    </message>
    <message>
        <source>parameter %1: %2 is of an unknown kind</source>
        <translation>Parameter %1: %2 ist von unbekannter Art</translation>
    </message>
    <message>
        <source>parameter %1: %2 is not one of the choices</source>
        <translation>Parameter %1: %2 steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>parameter %1: %2 is neither true nor false</source>
        <translation>Parameter %1: %2 ist weder true noch false</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Erlaubt: ganze Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Allowed: numbers from %1 to %2.</source>
        <translation>Erlaubt: Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Allowed: true or false.</source>
        <translation>Erlaubt: true oder false.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2</source>
        <translation>%1 hat keinen Parameter %2</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>Es gibt keine Parameter.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>no strategy is called %1</source>
        <translation>keine Strategie heißt %1</translation>
    </message>
    <message>
        <source>qd strategies lists all of them.</source>
        <translation>qd strategies listet alle auf.</translation>
    </message>
    <message>
        <source>sma-cross: fast %1 is not below slow %2</source>
        <translation>sma-cross: fast %1 liegt nicht unter slow %2</translation>
    </message>
    <message>
        <source>The fast average is the shorter one: give fast &lt; slow.</source>
        <translation>Der schnelle Durchschnitt ist der kürzere: Geben Sie fast &lt; slow an.</translation>
    </message>
    <message>
        <source>%1 is not a possible size</source>
        <translation>%1 ist keine mögliche Größe</translation>
    </message>
    <message>
        <source>Percentages lie above 0 and up to 100.</source>
        <translation>Prozentwerte liegen über 0 und reichen bis 100.</translation>
    </message>
    <message>
        <source>A number of units lies above 0.</source>
        <translation>Eine Stückzahl liegt über 0.</translation>
    </message>
    <message>
        <source>%1 is not a sizing</source>
        <translation>%1 ist keine Größenangabe</translation>
    </message>
    <message>
        <source>Write all-in, units:N, percent:P, risk:P or vol-target:P.</source>
        <translation>Schreiben Sie all-in, units:N, percent:P, risk:P oder vol-target:P.</translation>
    </message>
    <message>
        <source>%1 is not a timeframe</source>
        <translation>%1 ist kein Intervall</translation>
    </message>
    <message>
        <source>Write a number and s, m, h, d or w, such as 15m, 1h or 1d, of at most 52 weeks.</source>
        <translation>Schreiben Sie eine Zahl und s, m, h, d oder w, etwa 15m, 1h oder 1d, von höchstens 52 Wochen.</translation>
    </message>
    <message>
        <source>there is no such date or time of day</source>
        <translation>dieses Datum oder diese Uhrzeit gibt es nicht</translation>
    </message>
    <message>
        <source>Years 1678 to 2261 are known.</source>
        <translation>Bekannt sind die Jahre 1678 bis 2261.</translation>
    </message>
    <message>
        <source>%1 is not a date or time</source>
        <translation>%1 ist kein Datum und keine Zeit</translation>
    </message>
    <message>
        <source>Write 2024-01-31, 2024-01-31T10:00:00Z or milliseconds since 1970.</source>
        <translation>Schreiben Sie 2024-01-31, 2024-01-31T10:00:00Z oder Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>the bar of %1 does not follow the one of %2</source>
        <translation>die Kerze von %1 folgt nicht auf die von %2</translation>
    </message>
    <message>
        <source>the number %1 of the bar of %2 is beyond 18 digits</source>
        <translation>die Zahl %1 der Kerze von %2 hat mehr als 18 Stellen</translation>
    </message>
    <message>
        <source>bar columns with more than 12 decimals</source>
        <translation>Kerzenspalten mit mehr als 12 Nachkommastellen</translation>
    </message>
    <message>
        <source>bar columns of different lengths</source>
        <translation>Kerzenspalten verschiedener Länge</translation>
    </message>
    <message>
        <source>a number in the bar columns is beyond 18 digits</source>
        <translation>eine Zahl in den Kerzenspalten hat mehr als 18 Stellen</translation>
    </message>
    <message>
        <source>the open times of the bar columns do not ascend</source>
        <translation>die Eröffnungszeiten der Kerzenspalten steigen nicht an</translation>
    </message>
    <message>
        <source>the saved state is damaged or of another kind</source>
        <translation>der gespeicherte Zustand ist beschädigt oder von anderer Art</translation>
    </message>
    <message>
        <source>the saved state holds more than this version reads</source>
        <translation>der gespeicherte Zustand enthält mehr, als diese Version liest</translation>
    </message>
    <message>
        <source>Start afresh; the state is rebuilt from market data.</source>
        <translation>Beginnen Sie neu; der Zustand wird aus Marktdaten wieder aufgebaut.</translation>
    </message>
    <message>
        <source>a fee of %1 is not a fraction of the value</source>
        <translation>eine Gebühr von %1 ist kein Anteil am Wert</translation>
    </message>
    <message>
        <source>0.001 stands for 0.1 %.</source>
        <translation>0.001 steht für 0,1 %.</translation>
    </message>
    <message>
        <source>the taker&apos;s fee cannot be negative</source>
        <translation>die Taker-Gebühr darf nicht negativ sein</translation>
    </message>
    <message>
        <source>slippage and spread cannot be negative</source>
        <translation>Slippage und Spread dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>slippage and spread together must stay below 10000 basis points</source>
        <translation>Slippage und Spread müssen zusammen unter 10000 Basispunkten bleiben</translation>
    </message>
    <message>
        <source>there is no bar of %1 %2 between from and to</source>
        <translation>von %1 %2 gibt es keine Kerze zwischen Anfang und Ende</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>Die Daten sind leer.</translation>
    </message>
    <message>
        <source>The data reaches from %1 to %2.</source>
        <translation>Die Daten reichen von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 bars are too few: the strategy needs %2 before it can decide</source>
        <translation>%1 Kerzen sind zu wenige: Die Strategie braucht %2, bevor sie entscheiden kann</translation>
    </message>
    <message>
        <source>Load more bars or choose shorter periods.</source>
        <translation>Laden Sie mehr Kerzen, oder wählen Sie kürzere Perioden.</translation>
    </message>
    <message>
        <source>the cash of a backtest must be positive, not %1</source>
        <translation>das Anfangskapital eines Backtests muss positiv sein, nicht %1</translation>
    </message>
    <message>
        <source>No trade was completed: the statistics of trades are undefined.</source>
        <translation>Kein Trade wurde abgeschlossen: Die Statistik der Trades ist nicht definiert.</translation>
    </message>
    <message>
        <source>Only %1 trade was completed: too few for their statistics to mean much.</source>
        <translation>Nur %1 Trade wurde abgeschlossen: zu wenig für eine aussagekräftige Statistik.</translation>
    </message>
    <message>
        <source>Only %1 trades were completed: too few for their statistics to mean much.</source>
        <translation>Nur %1 Trades wurden abgeschlossen: zu wenige für eine aussagekräftige Statistik.</translation>
    </message>
    <message>
        <source>A position of %1 %2 was still open at the end and is marked at the last close, %3.</source>
        <translation>Eine Position von %1 %2 war am Ende noch offen und ist mit dem letzten Schluss bewertet, %3.</translation>
    </message>
    <message>
        <source>Fees of %1 eat the whole gross profit of %2.</source>
        <translation>Gebühren von %1 zehren den ganzen Bruttogewinn von %2 auf.</translation>
    </message>
    <message>
        <source>Fees of %1 eat more than half of the gross profit of %2.</source>
        <translation>Gebühren von %1 zehren mehr als die Hälfte des Bruttogewinns von %2 auf.</translation>
    </message>
    <message>
        <source>The bars have %1 gap with %2 missing bar: orders fill at the first bar after a gap.</source>
        <translation>Die Kerzen haben %1 Lücke mit %2 fehlenden Kerze: Orders werden mit der ersten Kerze nach einer Lücke ausgeführt.</translation>
    </message>
    <message>
        <source>The bars have %1 gap with %2 missing bars: orders fill at the first bar after a gap.</source>
        <translation>Die Kerzen haben %1 Lücke mit %2 fehlenden Kerzen: Orders werden mit der ersten Kerze nach einer Lücke ausgeführt.</translation>
    </message>
    <message>
        <source>The bars have %1 gaps with %2 missing bars: orders fill at the first bar after a gap.</source>
        <translation>Die Kerzen haben %1 Lücken mit %2 fehlenden Kerzen: Orders werden mit der ersten Kerze nach einer Lücke ausgeführt.</translation>
    </message>
    <message>
        <source>%1 order was denied by the limits; the first: %2.</source>
        <translation>%1 Order wurde von den Limits abgelehnt; die erste: %2.</translation>
    </message>
    <message>
        <source>%1 orders were denied by the limits; the first: %2.</source>
        <translation>%1 Orders wurden von den Limits abgelehnt; die erste: %2.</translation>
    </message>
    <message>
        <source>%1 order was rejected by the instrument&apos;s rules; the first: %2.</source>
        <translation>%1 Order wurde von den Regeln des Instruments abgelehnt; die erste: %2.</translation>
    </message>
    <message>
        <source>%1 orders were rejected by the instrument&apos;s rules; the first: %2.</source>
        <translation>%1 Orders wurden von den Regeln des Instruments abgelehnt; die erste: %2.</translation>
    </message>
    <message>
        <source>The bars carry no volume.</source>
        <translation>Die Kerzen enthalten kein Volumen.</translation>
    </message>
    <message>
        <source>%1 fill happened at the open of bars without volume: nobody traded there.</source>
        <translation>%1 Ausführung fand zur Eröffnung von Kerzen ohne Volumen statt: Dort hat niemand gehandelt.</translation>
    </message>
    <message>
        <source>%1 fills happened at the open of bars without volume: nobody traded there.</source>
        <translation>%1 Ausführungen fanden zur Eröffnung von Kerzen ohne Volumen statt: Dort hat niemand gehandelt.</translation>
    </message>
    <message>
        <source>Fewer than two returns.</source>
        <translation>Weniger als zwei Renditen.</translation>
    </message>
    <message>
        <source>The returns do not vary, or there are fewer than two.</source>
        <translation>Die Renditen schwanken nicht, oder es sind weniger als zwei.</translation>
    </message>
    <message>
        <source>There was no drawdown.</source>
        <translation>Es gab keinen Drawdown.</translation>
    </message>
    <message>
        <source>There is no loss.</source>
        <translation>Es gibt keinen Verlust.</translation>
    </message>
    <message>
        <source>There are no wins or no losses.</source>
        <translation>Es gibt keine Gewinne oder keine Verluste.</translation>
    </message>
    <message>
        <source>There is no result to count.</source>
        <translation>Es gibt kein Ergebnis zu zählen.</translation>
    </message>
    <message>
        <source>The value is beyond what can be represented.</source>
        <translation>Der Wert ist größer, als dargestellt werden kann.</translation>
    </message>
    <message>
        <source>There is no return.</source>
        <translation>Es gibt keine Rendite.</translation>
    </message>
    <message>
        <source>More than everything was lost.</source>
        <translation>Es ging mehr als alles verloren.</translation>
    </message>
    <message>
        <source>Too short a time with too large a gain to speak of a year.</source>
        <translation>Zu kurze Zeit mit zu großem Gewinn, um von einem Jahr zu sprechen.</translation>
    </message>
    <message>
        <source>No return lies below the risk-free one.</source>
        <translation>Keine Rendite liegt unter der risikofreien.</translation>
    </message>
    <message>
        <source>Fewer than three returns that vary.</source>
        <translation>Weniger als drei schwankende Renditen.</translation>
    </message>
    <message>
        <source>Fewer than four returns that vary.</source>
        <translation>Weniger als vier schwankende Renditen.</translation>
    </message>
    <message>
        <source>The old high has not been reached again.</source>
        <translation>Der alte Höchststand wurde nicht wieder erreicht.</translation>
    </message>
    <message>
        <source>Skew and kurtosis lie outside the domain of the expansion: do not rely on the value.</source>
        <translation>Schiefe und Kurtosis liegen außerhalb des Gültigkeitsbereichs der Entwicklung: Verlassen Sie sich nicht auf den Wert.</translation>
    </message>
    <message>
        <source>The 5 % quantile is zero or missing.</source>
        <translation>Das 5-%-Quantil ist null oder fehlt.</translation>
    </message>
    <message>
        <source>There is no win.</source>
        <translation>Es gibt keinen Gewinn.</translation>
    </message>
    <message>
        <source>Fewer than two results that vary.</source>
        <translation>Weniger als zwei schwankende Ergebnisse.</translation>
    </message>
    <message>
        <source>The Sharpe ratio is not above zero.</source>
        <translation>Die Sharpe-Ratio liegt nicht über null.</translation>
    </message>
    <message>
        <source>Needs at least two trials and the variance of their Sharpe ratios.</source>
        <translation>Braucht mindestens zwei Versuche und die Varianz ihrer Sharpe-Ratios.</translation>
    </message>
    <message>
        <source>The number of trials is not known.</source>
        <translation>Die Zahl der Versuche ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Fewer than two periods in common with the benchmark.</source>
        <translation>Weniger als zwei Perioden gemeinsam mit der Benchmark.</translation>
    </message>
    <message>
        <source>The benchmark does not vary, or has too few periods in common.</source>
        <translation>Die Benchmark schwankt nicht oder hat zu wenige Perioden gemeinsam.</translation>
    </message>
    <message>
        <source>The returns do not differ from the benchmark&apos;s, or there are too few.</source>
        <translation>Die Renditen unterscheiden sich nicht von denen der Benchmark, oder es sind zu wenige.</translation>
    </message>
    <message>
        <source>The benchmark never rose.</source>
        <translation>Die Benchmark ist nie gestiegen.</translation>
    </message>
    <message>
        <source>The benchmark never fell.</source>
        <translation>Die Benchmark ist nie gefallen.</translation>
    </message>
    <message>
        <source>%1 of %2 periods have a benchmark value; the others are left out.</source>
        <translation>%1 von %2 Perioden haben einen Wert der Benchmark; die anderen bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>There is no closed trade.</source>
        <translation>Es gibt keinen abgeschlossenen Trade.</translation>
    </message>
    <message>
        <source>There is no losing trade.</source>
        <translation>Es gibt keinen Verlust-Trade.</translation>
    </message>
    <message>
        <source>No trade went against its entry.</source>
        <translation>Kein Trade lief gegen seinen Einstieg.</translation>
    </message>
    <message>
        <source>There is no equity curve.</source>
        <translation>Es gibt keine Kapitalkurve.</translation>
    </message>
    <message>
        <source>The series holds a value that is not a number.</source>
        <translation>Die Reihe enthält einen Wert, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>The equity fell to zero or below; what came after is left out.</source>
        <translation>Das Kapital fiel auf null oder darunter; was danach kam, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Backtest report</source>
        <translation>Backtest-Bericht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>all-in</source>
        <translation>gesamtes Kapital</translation>
    </message>
    <message>
        <source>true</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>false</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The run holds no equity points: there is nothing to judge.</source>
        <translation>Der Lauf enthält keine Kapitalpunkte: Es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Between %1 and %2 (%3 days) the account went from %4 to %5: a total return of %6, which is %7 a year.</source>
        <translation>Zwischen %1 und %2 (%3 Tage) ging das Konto von %4 auf %5: eine Gesamtrendite von %6, das sind %7 im Jahr.</translation>
    </message>
    <message>
        <source>The account never fell below an earlier high.</source>
        <translation>Das Konto fiel nie unter einen früheren Höchststand.</translation>
    </message>
    <message>
        <source>At worst it fell %1 below its high, from %2 to %3; that was recovered on %4.</source>
        <translation>Schlimmstenfalls fiel es vom %2 bis %3 um %1 unter seinen Höchststand; das war am %4 aufgeholt.</translation>
    </message>
    <message>
        <source>At worst it fell %1 below its high, from %2 to %3; that has not been recovered.</source>
        <translation>Schlimmstenfalls fiel es vom %2 bis %3 um %1 unter seinen Höchststand; das wurde nicht aufgeholt.</translation>
    </message>
    <message>
        <source>The returns do not vary, so that ratios of return to risk are undefined.</source>
        <translation>Die Renditen schwanken nicht, sodass Verhältnisse von Rendite zu Risiko nicht definiert sind.</translation>
    </message>
    <message>
        <source>For each unit of risk it earned a Sharpe ratio of %1 and a Sortino ratio of %2; the probability that the true Sharpe ratio lies above zero is %3.</source>
        <translation>Je Einheit Risiko erzielte es eine Sharpe-Ratio von %1 und eine Sortino-Ratio von %2; die Wahrscheinlichkeit, dass die wahre Sharpe-Ratio über null liegt, beträgt %3.</translation>
    </message>
    <message>
        <source>No trade was closed.</source>
        <translation>Kein Trade wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>It closed %1 trades without a loss and held a position %2 of the time.</source>
        <translation>Es schloss %1 Trades ohne Verlust ab und hielt %2 der Zeit eine Position.</translation>
    </message>
    <message>
        <source>It closed %1 trades, won %2 of them with a profit factor of %3, and held a position %4 of the time.</source>
        <translation>Es schloss %1 Trades ab, gewann %2 davon mit einem Profitfaktor von %3 und hielt %4 der Zeit eine Position.</translation>
    </message>
    <message>
        <source>Fewer than 30 closed trades are too few to tell skill from luck.</source>
        <translation>Weniger als 30 abgeschlossene Trades sind zu wenige, um Können von Glück zu unterscheiden.</translation>
    </message>
    <message>
        <source>The record is too short: %1 periods would be needed for 95% confidence in a Sharpe ratio above zero, it has %2.</source>
        <translation>Die Aufzeichnung ist zu kurz: Für 95 % Sicherheit einer Sharpe-Ratio über null wären %1 Perioden nötig, sie hat %2.</translation>
    </message>
    <message>
        <source>No fees were charged.</source>
        <translation>Es wurden keine Gebühren erhoben.</translation>
    </message>
    <message>
        <source>Fees took %1.</source>
        <translation>Gebühren kosteten %1.</translation>
    </message>
    <message>
        <source>Fees took %1, which is %2 of the profit before fees.</source>
        <translation>Gebühren kosteten %1, das sind %2 des Gewinns vor Gebühren.</translation>
    </message>
    <message>
        <source>Warnings were raised during the run: %1. They stand after the method.</source>
        <translation>Warnungen während des Laufs: %1. Sie stehen nach der Methode.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>below the high so far</source>
        <translation>unter dem bisherigen Höchststand</translation>
    </message>
    <message>
        <source>Monthly returns in percent</source>
        <translation>Monatsrenditen in Prozent</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie sie berechnet wird</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Return and risk</source>
        <translation>Rendite und Risiko</translation>
    </message>
    <message>
        <source>Tail risk of one period</source>
        <translation>Extremrisiko einer Periode</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Against the benchmark</source>
        <translation>Gegen die Benchmark</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit man dem trauen kann</translation>
    </message>
    <message>
        <source>Deepest drawdowns</source>
        <translation>Tiefste Drawdowns</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Aufgeholt</translation>
    </message>
    <message>
        <source>Bars to low</source>
        <translation>Kerzen bis Tief</translation>
    </message>
    <message>
        <source>Bars in all</source>
        <translation>Kerzen insgesamt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
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
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Preis ein</translation>
    </message>
    <message>
        <source>Exit price</source>
        <translation>Preis aus</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The first and the last %1 of %2 trades; the workbook and the JSON report hold all.</source>
        <translation>Die ersten und die letzten %1 von %2 Trades; Arbeitsmappe und JSON-Bericht enthalten alle.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result before fees</source>
        <translation>Ergebnis vor Gebühren</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>Gezahlte Gebühren</translation>
    </message>
    <message>
        <source>Result after fees</source>
        <translation>Ergebnis nach Gebühren</translation>
    </message>
    <message>
        <source>Value bought and sold</source>
        <translation>Gekaufter und verkaufter Wert</translation>
    </message>
    <message>
        <source>Fees per value traded</source>
        <translation>Gebühren je gehandeltem Wert</translation>
    </message>
    <message>
        <source>Taker fee</source>
        <translation>Taker-Gebühr</translation>
    </message>
    <message>
        <source>Maker fee</source>
        <translation>Maker-Gebühr</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 basis points</source>
        <translation>%1 Basispunkte</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Market orders fill at the next bar&apos;s open</source>
        <translation>Marktorders werden zur Eröffnung der nächsten Kerze ausgeführt</translation>
    </message>
    <message>
        <source>Market orders fill at the close of the bar that decides</source>
        <translation>Marktorders werden zum Schluss der entscheidenden Kerze ausgeführt</translation>
    </message>
    <message>
        <source>limit orders when the price trades through them</source>
        <translation>Limit-Orders, wenn der Preis sie durchläuft</translation>
    </message>
    <message>
        <source>limit orders when the price touches them</source>
        <translation>Limit-Orders, wenn der Preis sie berührt</translation>
    </message>
    <message>
        <source>where a bar reaches stop and target, the stop comes first</source>
        <translation>erreicht eine Kerze Stop und Ziel, kommt der Stop zuerst</translation>
    </message>
    <message>
        <source>where a bar reaches stop and target, the target comes first</source>
        <translation>erreicht eine Kerze Stop und Ziel, kommt das Ziel zuerst</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>Methode und Annahmen</translation>
    </message>
    <message>
        <source>Equity is cash plus the position at each bar&apos;s close, after fees. Returns are simple, from one close to the next, and annualised with %1 periods a year, as the spacing of the data gives them. An open position is marked at the last close. All times are UTC.</source>
        <translation>Das Kapital ist Bargeld plus Position zum Schluss jeder Kerze, nach Gebühren. Renditen sind einfach, von einem Schluss zum nächsten, und mit %1 Perioden im Jahr hochgerechnet, wie sie der Abstand der Daten ergibt. Eine offene Position ist mit dem letzten Schluss bewertet. Alle Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>Figures with a remark. %1</source>
        <translation>Kennzahlen mit Anmerkung. %1</translation>
    </message>
    <message>
        <source>Past results, simulated ones above all, promise nothing about the future.</source>
        <translation>Vergangene Ergebnisse, vor allem simulierte, versprechen nichts für die Zukunft.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To (not included)</source>
        <translation>Bis (ausschließlich)</translation>
    </message>
    <message>
        <source>Starting cash</source>
        <translation>Anfangskapital</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>Positionsgröße</translation>
    </message>
    <message>
        <source>Greatest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Greatest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Greatest daily loss</source>
        <translation>Größter Tagesverlust</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
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
        <source>Calmar ratio</source>
        <translation>Calmar-Ratio</translation>
    </message>
    <message>
        <source>Downside deviation</source>
        <translation>Abwärtsabweichung</translation>
    </message>
    <message>
        <source>Omega ratio</source>
        <translation>Omega-Ratio</translation>
    </message>
    <message>
        <source>Gain to pain</source>
        <translation>Gewinn zu Schmerz</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess-Kurtosis</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>Autokorrelation</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Größter Drawdown</translation>
    </message>
    <message>
        <source>Drawdown began</source>
        <translation>Beginn des Drawdowns</translation>
    </message>
    <message>
        <source>Drawdown low</source>
        <translation>Tief des Drawdowns</translation>
    </message>
    <message>
        <source>Drawdown recovered</source>
        <translation>Drawdown aufgeholt</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>Längster Drawdown</translation>
    </message>
    <message>
        <source>Time under water</source>
        <translation>Zeit unter Wasser</translation>
    </message>
    <message>
        <source>Recovery factor</source>
        <translation>Erholungsfaktor</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>Ulcer performance index</source>
        <translation>Ulcer-Performance-Index</translation>
    </message>
    <message>
        <source>Pain index</source>
        <translation>Pain-Index</translation>
    </message>
    <message>
        <source>Value at risk 95%</source>
        <translation>Value at Risk 95 %</translation>
    </message>
    <message>
        <source>Value at risk 99%</source>
        <translation>Value at Risk 99 %</translation>
    </message>
    <message>
        <source>Expected shortfall 95%</source>
        <translation>Expected Shortfall 95 %</translation>
    </message>
    <message>
        <source>Expected shortfall 99%</source>
        <translation>Expected Shortfall 99 %</translation>
    </message>
    <message>
        <source>Normal VaR 95%</source>
        <translation>Normal-VaR 95 %</translation>
    </message>
    <message>
        <source>Normal VaR 99%</source>
        <translation>Normal-VaR 99 %</translation>
    </message>
    <message>
        <source>Normal shortfall 95%</source>
        <translation>Normal-Shortfall 95 %</translation>
    </message>
    <message>
        <source>Normal shortfall 99%</source>
        <translation>Normal-Shortfall 99 %</translation>
    </message>
    <message>
        <source>Modified VaR 95%</source>
        <translation>Modifizierter VaR 95 %</translation>
    </message>
    <message>
        <source>Modified VaR 99%</source>
        <translation>Modifizierter VaR 99 %</translation>
    </message>
    <message>
        <source>Tail ratio</source>
        <translation>Tail-Ratio</translation>
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
        <source>Payoff ratio</source>
        <translation>Payoff-Ratio</translation>
    </message>
    <message>
        <source>Average win</source>
        <translation>Durchschnittlicher Gewinn</translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation>Durchschnittlicher Verlust</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Expectancy in R</source>
        <translation>Erwartungswert in R</translation>
    </message>
    <message>
        <source>Kelly fraction</source>
        <translation>Kelly-Anteil</translation>
    </message>
    <message>
        <source>System quality number</source>
        <translation>System Quality Number</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtestes</translation>
    </message>
    <message>
        <source>Wins in a row</source>
        <translation>Gewinne in Folge</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Zeit im Markt</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Average holding</source>
        <translation>Durchschnittliche Haltedauer</translation>
    </message>
    <message>
        <source>Average adverse excursion</source>
        <translation>Mittlere Gegenbewegung</translation>
    </message>
    <message>
        <source>Average favourable excursion</source>
        <translation>Mittlere Mitbewegung</translation>
    </message>
    <message>
        <source>Edge ratio</source>
        <translation>Edge-Ratio</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>R squared</source>
        <translation>Bestimmtheitsmaß</translation>
    </message>
    <message>
        <source>Tracking error</source>
        <translation>Tracking Error</translation>
    </message>
    <message>
        <source>Information ratio</source>
        <translation>Information-Ratio</translation>
    </message>
    <message>
        <source>Treynor ratio</source>
        <translation>Treynor-Ratio</translation>
    </message>
    <message>
        <source>Up capture</source>
        <translation>Aufwärtsteilhabe</translation>
    </message>
    <message>
        <source>Down capture</source>
        <translation>Abwärtsteilhabe</translation>
    </message>
    <message>
        <source>Probabilistic Sharpe ratio</source>
        <translation>Probabilistische Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Deflated Sharpe ratio</source>
        <translation>Deflationierte Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Minimum track record</source>
        <translation>Nötige Aufzeichnungslänge</translation>
    </message>
    <message>
        <source>Π(1 + r) − 1</source>
        <translation>Π(1 + r) − 1</translation>
    </message>
    <message>
        <source>(1 + total return)^(P ÷ n) − 1</source>
        <translation>(1 + Gesamtrendite)^(P ÷ n) − 1</translation>
    </message>
    <message>
        <source>s(r) · √P</source>
        <translation>s(r) · √P</translation>
    </message>
    <message>
        <source>mean(r − f) ÷ s(r − f) · √P</source>
        <translation>Mittel(r − f) ÷ s(r − f) · √P</translation>
    </message>
    <message>
        <source>mean(r − f) ÷ downside deviation · √P</source>
        <translation>Mittel(r − f) ÷ Abwärtsabweichung · √P</translation>
    </message>
    <message>
        <source>annual growth ÷ |maximum drawdown|</source>
        <translation>jährliches Wachstum ÷ |größter Drawdown|</translation>
    </message>
    <message>
        <source>√(Σ min(r − f, 0)² ÷ n), a period</source>
        <translation>√(Σ min(r − f, 0)² ÷ n), je Periode</translation>
    </message>
    <message>
        <source>Σ max(r, 0) ÷ Σ max(−r, 0)</source>
        <translation>Σ max(r, 0) ÷ Σ max(−r, 0)</translation>
    </message>
    <message>
        <source>Σ r ÷ Σ |min(r, 0)|</source>
        <translation>Σ r ÷ Σ |min(r, 0)|</translation>
    </message>
    <message>
        <source>adjusted Fisher–Pearson coefficient G1 of r</source>
        <translation>angepasster Fisher-Pearson-Koeffizient G1 von r</translation>
    </message>
    <message>
        <source>adjusted excess kurtosis G2 of r</source>
        <translation>angepasste Exzess-Kurtosis G2 von r</translation>
    </message>
    <message>
        <source>correlation of r(t) with r(t − 1)</source>
        <translation>Korrelation von r(t) mit r(t − 1)</translation>
    </message>
    <message>
        <source>min(D)</source>
        <translation>min(D)</translation>
    </message>
    <message>
        <source>last time at the high before the deepest drawdown</source>
        <translation>letzte Zeit am Hoch vor dem tiefsten Drawdown</translation>
    </message>
    <message>
        <source>time of min(D)</source>
        <translation>Zeit von min(D)</translation>
    </message>
    <message>
        <source>first time with E ≥ the old high</source>
        <translation>erste Zeit mit E ≥ altes Hoch</translation>
    </message>
    <message>
        <source>periods from a high to its recovery, or to the end</source>
        <translation>Perioden vom Hoch bis zum Aufholen oder bis zum Ende</translation>
    </message>
    <message>
        <source>periods with D &lt; 0, ÷ n</source>
        <translation>Perioden mit D &lt; 0, ÷ n</translation>
    </message>
    <message>
        <source>total return ÷ |maximum drawdown|</source>
        <translation>Gesamtrendite ÷ |größter Drawdown|</translation>
    </message>
    <message>
        <source>√(Σ D² ÷ n)</source>
        <translation>√(Σ D² ÷ n)</translation>
    </message>
    <message>
        <source>(annual growth − risk-free rate) ÷ ulcer index</source>
        <translation>(jährliches Wachstum − risikofreier Satz) ÷ Ulcer-Index</translation>
    </message>
    <message>
        <source>Σ |D| ÷ n</source>
        <translation>Σ |D| ÷ n</translation>
    </message>
    <message>
        <source>5% quantile of r, linear between ranks</source>
        <translation>5-%-Quantil von r, linear zwischen den Rängen</translation>
    </message>
    <message>
        <source>1% quantile of r, linear between ranks</source>
        <translation>1-%-Quantil von r, linear zwischen den Rängen</translation>
    </message>
    <message>
        <source>mean of r ≤ VaR 95%</source>
        <translation>Mittel der r ≤ VaR 95 %</translation>
    </message>
    <message>
        <source>mean of r ≤ VaR 99%</source>
        <translation>Mittel der r ≤ VaR 99 %</translation>
    </message>
    <message>
        <source>mean + z · s, z = Φ⁻¹(0.05)</source>
        <translation>Mittel + z · s, z = Φ⁻¹(0,05)</translation>
    </message>
    <message>
        <source>mean + z · s, z = Φ⁻¹(0.01)</source>
        <translation>Mittel + z · s, z = Φ⁻¹(0,01)</translation>
    </message>
    <message>
        <source>mean − s · φ(z) ÷ 0.05</source>
        <translation>Mittel − s · φ(z) ÷ 0,05</translation>
    </message>
    <message>
        <source>mean − s · φ(z) ÷ 0.01</source>
        <translation>Mittel − s · φ(z) ÷ 0,01</translation>
    </message>
    <message>
        <source>mean + s · (z + (z²−1)G1/6 + (z³−3z)G2/24 − (2z³−5z)G1²/36)</source>
        <translation>Mittel + s · (z + (z²−1)G1/6 + (z³−3z)G2/24 − (2z³−5z)G1²/36)</translation>
    </message>
    <message>
        <source>|95% quantile ÷ 5% quantile| of r</source>
        <translation>|95-%-Quantil ÷ 5-%-Quantil| von r</translation>
    </message>
    <message>
        <source>number of closed trades</source>
        <translation>Zahl der abgeschlossenen Trades</translation>
    </message>
    <message>
        <source>wins ÷ (wins + losses)</source>
        <translation>Gewinne ÷ (Gewinne + Verluste)</translation>
    </message>
    <message>
        <source>Σ wins ÷ |Σ losses|</source>
        <translation>Σ Gewinne ÷ |Σ Verluste|</translation>
    </message>
    <message>
        <source>average win ÷ |average loss|</source>
        <translation>mittlerer Gewinn ÷ |mittlerer Verlust|</translation>
    </message>
    <message>
        <source>mean of the results &gt; 0</source>
        <translation>Mittel der Ergebnisse &gt; 0</translation>
    </message>
    <message>
        <source>mean of the results &lt; 0</source>
        <translation>Mittel der Ergebnisse &lt; 0</translation>
    </message>
    <message>
        <source>mean of all results</source>
        <translation>Mittel aller Ergebnisse</translation>
    </message>
    <message>
        <source>expectancy ÷ |average loss|, for the risk at entry</source>
        <translation>Erwartungswert ÷ |mittlerer Verlust| statt Einstiegsrisiko</translation>
    </message>
    <message>
        <source>p − (1 − p) ÷ payoff ratio, p = win rate</source>
        <translation>p − (1 − p) ÷ Payoff-Ratio, p = Trefferquote</translation>
    </message>
    <message>
        <source>√n · mean ÷ s of the results</source>
        <translation>√n · Mittel ÷ s der Ergebnisse</translation>
    </message>
    <message>
        <source>greatest result</source>
        <translation>größtes Ergebnis</translation>
    </message>
    <message>
        <source>least result</source>
        <translation>kleinstes Ergebnis</translation>
    </message>
    <message>
        <source>longest run of results &gt; 0</source>
        <translation>längste Folge von Ergebnissen &gt; 0</translation>
    </message>
    <message>
        <source>longest run of results &lt; 0</source>
        <translation>längste Folge von Ergebnissen &lt; 0</translation>
    </message>
    <message>
        <source>bars with a position ÷ bars</source>
        <translation>Kerzen mit Position ÷ Kerzen</translation>
    </message>
    <message>
        <source>Σ price × quantity of all fills ÷ mean equity</source>
        <translation>Σ Preis × Menge aller Ausführungen ÷ mittleres Kapital</translation>
    </message>
    <message>
        <source>Σ fees of all trades, the open one included</source>
        <translation>Σ Gebühren aller Trades, auch des offenen</translation>
    </message>
    <message>
        <source>mean bars held of closed trades</source>
        <translation>mittlere Haltedauer abgeschlossener Trades in Kerzen</translation>
    </message>
    <message>
        <source>mean of (worst price ÷ entry price − 1)</source>
        <translation>Mittel von (schlechtester Preis ÷ Einstiegspreis − 1)</translation>
    </message>
    <message>
        <source>mean of (best price ÷ entry price − 1)</source>
        <translation>Mittel von (bester Preis ÷ Einstiegspreis − 1)</translation>
    </message>
    <message>
        <source>Σ favourable excursions ÷ |Σ adverse excursions|</source>
        <translation>Σ Mitbewegungen ÷ |Σ Gegenbewegungen|</translation>
    </message>
    <message>
        <source>(mean(r − f) − beta · mean(b − f)) · P</source>
        <translation>(Mittel(r − f) − Beta · Mittel(b − f)) · P</translation>
    </message>
    <message>
        <source>cov(r, b) ÷ var(b)</source>
        <translation>Kov(r, b) ÷ Var(b)</translation>
    </message>
    <message>
        <source>cov(r, b) ÷ (s(r) · s(b))</source>
        <translation>Kov(r, b) ÷ (s(r) · s(b))</translation>
    </message>
    <message>
        <source>correlation²</source>
        <translation>Korrelation²</translation>
    </message>
    <message>
        <source>s(r − b) · √P</source>
        <translation>s(r − b) · √P</translation>
    </message>
    <message>
        <source>mean(r − b) ÷ s(r − b) · √P</source>
        <translation>Mittel(r − b) ÷ s(r − b) · √P</translation>
    </message>
    <message>
        <source>(annual growth − risk-free rate) ÷ beta</source>
        <translation>(jährliches Wachstum − risikofreier Satz) ÷ Beta</translation>
    </message>
    <message>
        <source>mean of r ÷ mean of b over periods with b &gt; 0</source>
        <translation>Mittel von r ÷ Mittel von b über Perioden mit b &gt; 0</translation>
    </message>
    <message>
        <source>mean of r ÷ mean of b over periods with b &lt; 0</source>
        <translation>Mittel von r ÷ Mittel von b über Perioden mit b &lt; 0</translation>
    </message>
    <message>
        <source>Φ(SR · √(n−1) ÷ √(1 − g1·SR + ((g2+2)/4)·SR²)), SR a period</source>
        <translation>Φ(SR · √(n−1) ÷ √(1 − g1·SR + ((g2+2)/4)·SR²)), SR je Periode</translation>
    </message>
    <message>
        <source>as above against SR₀ = √V · E[maximum of N normals]</source>
        <translation>wie oben gegen SR₀ = √V · E[Maximum von N Normalverteilten]</translation>
    </message>
    <message>
        <source>1 + (1 − g1·SR + ((g2+2)/4)·SR²) · (Φ⁻¹(0.95) ÷ SR)² periods</source>
        <translation>1 + (1 − g1·SR + ((g2+2)/4)·SR²) · (Φ⁻¹(0,95) ÷ SR)² Perioden</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Drawdowns</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>Einstiegszeit</translation>
    </message>
    <message>
        <source>Exit time</source>
        <translation>Ausstiegszeit</translation>
    </message>
    <message>
        <source>Gross P&amp;L</source>
        <translation>Brutto-G&amp;V</translation>
    </message>
    <message>
        <source>Net P&amp;L</source>
        <translation>Netto-G&amp;V</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Bars held</source>
        <translation>Kerzen gehalten</translation>
    </message>
    <message>
        <source>Entry reason</source>
        <translation>Einstiegsgrund</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Ausstiegsgrund</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
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
        <source>Quote amount</source>
        <translation>Betrag in Gegenwährung</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>Filled quantity</source>
        <translation>Ausgeführte Menge</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Durchschnittspreis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Trade-Kennung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee asset</source>
        <translation>Gebührenwährung</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>High (UTC)</source>
        <translation>Hoch (UTC)</translation>
    </message>
    <message>
        <source>Low (UTC)</source>
        <translation>Tief (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <translation>Aufgeholt (UTC)</translation>
    </message>
    <message>
        <source>Bars to recovery or end</source>
        <translation>Kerzen bis Aufholen oder Ende</translation>
    </message>
    <message>
        <source>Bars under water</source>
        <translation>Kerzen unter Wasser</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>stop-limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the position would be worth %1, that is %2 % of the equity of %3; the limit is %4 %</source>
        <translation>die Position wäre %1 wert, das sind %2 % des Kapitals von %3; das Limit ist %4 %</translation>
    </message>
    <message>
        <source>the equity of %1 is %2 % below its peak of %3, the limit of a drawdown is %4 %</source>
        <translation>das Kapital von %1 liegt %2 % unter seinem Höchststand von %3, das Limit des Drawdowns ist %4 %</translation>
    </message>
    <message>
        <source>the bot has opened %1 trades since 00:00 UTC, the limit of a day is %2</source>
        <translation>der Bot hat seit 00:00 UTC %1 Trades eröffnet, das Limit je Tag ist %2</translation>
    </message>
    <message>
        <source>%1 is outside of the trading hours %2</source>
        <translation>%1 liegt außerhalb der Handelszeiten %2</translation>
    </message>
    <message>
        <source>%1 is outside of the trading hours %2 %3</source>
        <translation>%1 liegt außerhalb der Handelszeiten %2 %3</translation>
    </message>
    <message>
        <source>%1 is outside of the trading hours %2 %3 %4</source>
        <translation>%1 liegt außerhalb der Handelszeiten %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 cannot be read in the trading hours %2</source>
        <translation>%1 ist in den Handelszeiten %2 nicht lesbar</translation>
    </message>
    <message>
        <source>Write days, hours and offset: mon-fri 09:00-17:30 +01:00.</source>
        <translation>Schreiben Sie Tage, Stunden und Zeitversatz: mon-fri 09:00-17:30 +01:00.</translation>
    </message>
    <message>
        <source>units:%1</source>
        <translation>%1 Coins</translation>
    </message>
    <message>
        <source>percent:%1</source>
        <translation>%1 % des Kapitals</translation>
    </message>
    <message>
        <source>risk:%1</source>
        <translation>%1 % im Risiko</translation>
    </message>
    <message>
        <source>vol-target:%1</source>
        <translation>%1 % Volatilität</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 values where 6 are needed</source>
        <translation>%1 Werte, wo 6 nötig sind</translation>
    </message>
    <message>
        <source>the time %1 is not understood</source>
        <translation>die Zeit %1 ist nicht verständlich</translation>
    </message>
    <message>
        <source>%1 %2 is missing</source>
        <translation>%1 %2 fehlt</translation>
    </message>
    <message>
        <source>%1 %2 is not a number</source>
        <translation>%1 %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 %2 is NaN or infinite</source>
        <translation>%1 %2 ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>%1 %2 is negative</source>
        <translation>%1 %2 ist negativ</translation>
    </message>
    <message>
        <source>%1 %2 is out of range</source>
        <translation>%1 %2 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is NaN or infinite</source>
        <translation>%1 ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>länger als %1 Bytes</translation>
    </message>
    <message>
        <source>a quoted field does not end</source>
        <translation>ein Feld in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>%1 columns where %2 are needed</source>
        <translation>%1 Spalten, wo %2 nötig sind</translation>
    </message>
    <message>
        <source>no array in element %1 of the JSON array</source>
        <translation>kein Array in Element %1 des JSON-Arrays</translation>
    </message>
    <message>
        <source>something other than a row in element %1 of the JSON array</source>
        <translation>etwas anderes als eine Zeile in Element %1 des JSON-Arrays</translation>
    </message>
    <message>
        <source>something other than numbers in element %1 of the JSON array</source>
        <translation>etwas anderes als Zahlen in Element %1 des JSON-Arrays</translation>
    </message>
    <message>
        <source>a missing comma in element %1 of the JSON array</source>
        <translation>ein fehlendes Komma in Element %1 des JSON-Arrays</translation>
    </message>
    <message>
        <source>text behind the end in element %1 of the JSON array</source>
        <translation>Text hinter dem Ende in Element %1 des JSON-Arrays</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: download it again. Expected are rows like [1700000000000, 1.0, 2.0, 0.5, 1.5, 10].</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: Laden Sie sie erneut herunter. Erwartet werden Zeilen wie [1700000000000, 1.0, 2.0, 0.5, 1.5, 10].</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: download it again.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>reading the temporary file of the import failed: %1</source>
        <translation>die temporäre Datei des Imports konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>opening the temporary file of the import failed: %1</source>
        <translation>die temporäre Datei des Imports konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>writing the temporary file of the import failed: %1</source>
        <translation>die temporäre Datei des Imports konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Free some space in the folder for temporary files (TMPDIR).</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien (TMPDIR).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes when unpacked</source>
        <translation>%1 ist entpackt größer als %2 Bytes</translation>
    </message>
    <message>
        <source>Split the file into parts, for example by year.</source>
        <translation>Teilen Sie die Datei auf, zum Beispiel nach Jahren.</translation>
    </message>
    <message>
        <source>reading %1 failed</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>reading %1 failed: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no file</source>
        <translation>%1 enthält keine Datei</translation>
    </message>
    <message>
        <source>%1 is encrypted</source>
        <translation>%1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 holds more than one file</source>
        <translation>%1 enthält mehr als eine Datei</translation>
    </message>
    <message>
        <source>Unpack it and import the files one by one.</source>
        <translation>Entpacken Sie sie, und importieren Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size</source>
        <translation>%1 wird beim Entpacken mehr als %2-mal so groß</translation>
    </message>
    <message>
        <source>No candles pack like that. Do not trust this file.</source>
        <translation>So lassen sich keine Kerzen packen. Trauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>cannot unpack %1 after %2 bytes</source>
        <translation>%1 lässt sich nach %2 Bytes nicht weiter entpacken</translation>
    </message>
    <message>
        <source>cannot unpack %1 after %2 bytes: %3</source>
        <translation>%1 lässt sich nach %2 Bytes nicht weiter entpacken: %3</translation>
    </message>
    <message>
        <source>this is an Arrow (Feather) file</source>
        <translation>dies ist eine Arrow-Datei (Feather)</translation>
    </message>
    <message>
        <source>this is a Parquet file</source>
        <translation>dies ist eine Parquet-Datei</translation>
    </message>
    <message>
        <source>this is an SQLite database</source>
        <translation>dies ist eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>this is an Excel workbook</source>
        <translation>dies ist eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export it as CSV and import that.</source>
        <translation>Exportieren Sie sie als CSV, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>this is a binary file or text in UTF-16</source>
        <translation>dies ist eine Binärdatei oder Text in UTF-16</translation>
    </message>
    <message>
        <source>Export it as CSV in UTF-8 and import that.</source>
        <translation>Exportieren Sie sie als CSV in UTF-8, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation>die Datei enthält keinen Text</translation>
    </message>
    <message>
        <source>Download or export the file again.</source>
        <translation>Laden oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>unbekanntes Format %1</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Import it into the workspace first; that works in parts.</source>
        <translation>Importieren Sie sie zuerst in den Arbeitsbereich; das geht in Teilen.</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was stored</source>
        <translation>der Import wurde abgebrochen; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>no usable candle in %1</source>
        <translation>keine brauchbare Kerze in %1</translation>
    </message>
    <message>
        <source>no usable candle in %1; line %2: %3</source>
        <translation>keine brauchbare Kerze in %1; Zeile %2: %3</translation>
    </message>
    <message>
        <source>A candle needs a time, open, high, low, close and volume. Name the format with --format where it is not recognised.</source>
        <translation>Eine Kerze braucht Zeit, Eröffnung, Hoch, Tief, Schluss und Volumen. Nennen Sie das Format mit --format, wenn es nicht erkannt wird.</translation>
    </message>
    <message>
        <source>this is no table of candles: %1</source>
        <translation>dies ist keine Tabelle von Kerzen: %1</translation>
    </message>
    <message>
        <source>it has no line with at least five columns</source>
        <translation>sie hat keine Zeile mit mindestens fünf Spalten</translation>
    </message>
    <message>
        <source>line %1 has fewer than 12 columns</source>
        <translation>Zeile %1 hat weniger als 12 Spalten</translation>
    </message>
    <message>
        <source>line %1 has no column for %2</source>
        <translation>Zeile %1 hat keine Spalte für %2</translation>
    </message>
    <message>
        <source>The first line should read open_time,open,high,low,close,volume; timestamp, time, date and unix pass for open_time.</source>
        <translation>Die erste Zeile sollte open_time,open,high,low,close,volume lauten; timestamp, time, date und unix gelten als open_time.</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>Give your account the right to read the file.</source>
        <translation>Geben Sie Ihrem Konto das Recht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>this is no chart of Yahoo: %1</source>
        <translation>dies ist kein Yahoo-Chart: %1</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>er ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>it is not complete JSON</source>
        <translation>er ist kein vollständiges JSON</translation>
    </message>
    <message>
        <source>it reports an error: %1</source>
        <translation>er meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>it has no list of timestamps</source>
        <translation>er hat keine Liste von Zeitstempeln</translation>
    </message>
    <message>
        <source>a list of open, high, low, close or volume is missing</source>
        <translation>eine Liste von open, high, low, close oder volume fehlt</translation>
    </message>
    <message>
        <source>Expected is the JSON of the v8 chart interface with its timestamp and quote lists.</source>
        <translation>Erwartet wird das JSON der v8-Chart-Schnittstelle mit seinen Listen timestamp und quote.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>%1; the settings in force stay as they are</source>
        <translation>%1; die geltenden Einstellungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 takes effect at the next start</source>
        <translation>%1 gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>the file of bot %1 is gone; the bot keeps its settings</source>
        <translation>die Datei des Bots %1 ist verschwunden; der Bot behält seine Einstellungen</translation>
    </message>
    <message>
        <source>bot %1 was added from its file</source>
        <translation>Bot %1 wurde aus seiner Datei hinzugefügt</translation>
    </message>
    <message>
        <source>bot %1 could not be added: %2</source>
        <translation>Bot %1 konnte nicht hinzugefügt werden: %2</translation>
    </message>
    <message>
        <source>bot %1 has taken over its changed settings</source>
        <translation>Bot %1 hat seine geänderten Einstellungen übernommen</translation>
    </message>
    <message>
        <source>bot %1: strategy cannot change while the bot is %2</source>
        <translation>Bot %1: Die Strategie kann sich nicht ändern, solange der Bot im Zustand „%2“ ist</translation>
    </message>
    <message>
        <source>bot %1: cash cannot change while the bot is %2</source>
        <translation>Bot %1: Das Kapital kann sich nicht ändern, solange der Bot im Zustand „%2“ ist</translation>
    </message>
    <message>
        <source>bot %1: the strategy cannot change while a position is held</source>
        <translation>Bot %1: Die Strategie kann sich nicht ändern, solange eine Position gehalten wird</translation>
    </message>
    <message>
        <source>bot %1: a bot keeps its symbol and timeframe, because its record is of them</source>
        <translation>Bot %1: Ein Bot behält Symbol und Zeitrahmen, weil seine Aufzeichnung von ihnen handelt</translation>
    </message>
    <message>
        <source>bot %1: a bot keeps its environment</source>
        <translation>Bot %1: Ein Bot behält seine Umgebung</translation>
    </message>
    <message>
        <source>add another bot for the other market</source>
        <translation>für den anderen Markt einen weiteren Bot anlegen</translation>
    </message>
    <message>
        <source>add another bot there</source>
        <translation>dort einen weiteren Bot anlegen</translation>
    </message>
    <message>
        <source>stop the bot first</source>
        <translation>den Bot zuerst anhalten</translation>
    </message>
    <message>
        <source>flatten the bot first: another strategy would not know how to leave it</source>
        <translation>den Bot zuerst glattstellen: Eine andere Strategie wüsste nicht, wie sie herauskommt</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3 errors within %4 s). %5</source>
        <translation>%1: %2 (%3 Fehler innerhalb von %4 s). %5</translation>
    </message>
    <message>
        <source>Correct the command.</source>
        <translation>Den Befehl berichtigen.</translation>
    </message>
    <message>
        <source>Correct the file or value named.</source>
        <translation>Die genannte Datei oder den genannten Wert berichtigen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Close whoever else holds it, then try again.</source>
        <translation>Schließen, was es sonst noch benutzt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Grant the access or use another account.</source>
        <translation>Den Zugriff erlauben oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>Den Schlüssel und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Correct the setting named.</source>
        <translation>Die genannte Einstellung berichtigen.</translation>
    </message>
    <message>
        <source>Check the connection; it is tried again.</source>
        <translation>Die Verbindung prüfen; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The service is slow; it is tried again.</source>
        <translation>Der Dienst ist langsam; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Too many requests; it waits and tries again.</source>
        <translation>Zu viele Anfragen; es wird gewartet und noch einmal versucht.</translation>
    </message>
    <message>
        <source>Read the exchange&apos;s reason.</source>
        <translation>Den Grund der Börse lesen.</translation>
    </message>
    <message>
        <source>Check the order against the limits.</source>
        <translation>Die Order mit den Grenzen vergleichen.</translation>
    </message>
    <message>
        <source>Lower the size or add funds.</source>
        <translation>Die Größe verringern oder Guthaben aufstocken.</translation>
    </message>
    <message>
        <source>Check the data before trading on it.</source>
        <translation>Die Daten prüfen, bevor danach gehandelt wird.</translation>
    </message>
    <message>
        <source>Check the disk; entries are halted until it can be written.</source>
        <translation>Den Datenträger prüfen; bis er beschrieben werden kann, gibt es keine Einstiege.</translation>
    </message>
    <message>
        <source>Look at the bot&apos;s log; its exits stay in force.</source>
        <translation>Das Protokoll des Bots ansehen; seine Ausstiege bleiben in Kraft.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>Choose something that is offered.</source>
        <translation>Etwas wählen, das angeboten wird.</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
</context>
<context>
    <name>qd::ui::AppearancePage</name>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <translation>Gewinne und Verluste</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und rot</translation>
    </message>
    <message>
        <source>Blue and orange, for colour-blind eyes</source>
        <translation>Blau und orange, bei Farbsehschwäche</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC, as exchanges count</source>
        <translation>UTC, wie Börsen zählen</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>Ortszeit dieses Rechners</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
</context>
<context>
    <name>qd::ui::ConfigPage</name>
    <message>
        <source>; allowed: %1</source>
        <translation>; erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 is edited in the file, under “%2”.</source>
        <translation>%1 wird in der Datei bearbeitet, unter „%2“.</translation>
    </message>
</context>
<context>
    <name>qd::ui::ImportDialog</name>
    <message>
        <source>Import candles</source>
        <translation>Kerzen importieren</translation>
    </message>
    <message>
        <source>Plain or packed: CSV, JSON, gzip or zip, as exchanges and archives hand them out.</source>
        <translation>Offen oder gepackt: CSV, JSON, gzip oder zip, wie Börsen und Archive sie ausgeben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file or drop one onto the window</source>
        <translation>Datei wählen oder auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>How long one candle is</source>
        <translation>Wie lang eine Kerze ist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a file of candles</source>
        <translation>Eine Datei mit Kerzen wählen</translation>
    </message>
    <message>
        <source>Candles (%1)</source>
        <translation>Kerzen (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Write the symbol in letters and digits, such as BTCUSDT.</source>
        <translation>Schreiben Sie das Symbol in Buchstaben und Ziffern, etwa BTCUSDT.</translation>
    </message>
    <message>
        <source>%1 (%2 candles missing)</source>
        <translation>%1 (%2 Kerzen fehlen)</translation>
    </message>
    <message>
        <source>More candles are missing than there are: is the timeframe right?</source>
        <translation>Es fehlen mehr Kerzen, als da sind: Stimmt das Intervall?</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Every line can be used. Nothing is stored yet.</source>
        <translation>Jede Zeile ist brauchbar. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Rejected lines are left out. Nothing is stored yet.</source>
        <translation>Abgelehnte Zeilen bleiben weg. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Store the candles in this workspace</source>
        <translation>Die Kerzen in diesem Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 %2: %3 new candles, %4 replaced, %5 were there already.</source>
        <translation>%1 %2: %3 neue Kerzen, %4 ersetzt, %5 waren schon da.</translation>
    </message>
</context>
<context>
    <name>qd::ui::LimitsForm</name>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>No entry makes the position worth more than this, in quote money.</source>
        <translation>Kein Einstieg macht die Position mehr wert als dies, in Kurswährung.</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>No entry is worth more than this, in quote money.</source>
        <translation>Kein Einstieg ist mehr wert als dies, in Kurswährung.</translation>
    </message>
    <message>
        <source>Largest loss a day</source>
        <translation>Größter Tagesverlust</translation>
    </message>
    <message>
        <source>After this loss since 00:00 UTC there are no entries until the next day.</source>
        <translation>Nach diesem Verlust seit 00:00 UTC gibt es bis zum nächsten Tag keine Einstiege.</translation>
    </message>
    <message>
        <source>Most trades a day</source>
        <translation>Meiste Trades am Tag</translation>
    </message>
    <message>
        <source>Positions opened since 00:00 UTC; then no more until the next day.</source>
        <translation>Seit 00:00 UTC eröffnete Positionen; danach keine mehr bis zum nächsten Tag.</translation>
    </message>
    <message>
        <source>Largest drawdown, %</source>
        <translation>Größter Rückgang, %</translation>
    </message>
    <message>
        <source>Below the highest equity at a close by this much, there are no more entries.</source>
        <translation>So weit unter dem höchsten Kapital bei einem Schluss gibt es keine Einstiege mehr.</translation>
    </message>
    <message>
        <source>Largest exposure, %</source>
        <translation>Größtes Engagement, %</translation>
    </message>
    <message>
        <source>Worth of the position after an entry, of the bot&apos;s equity.</source>
        <translation>Wert der Position nach einem Einstieg, vom Kapital des Bots.</translation>
    </message>
    <message>
        <source>Protective exits</source>
        <translation>Schützende Ausstiege</translation>
    </message>
    <message>
        <source>Stop loss, %</source>
        <translation>Stop-Loss, %</translation>
    </message>
    <message>
        <source>Sells when a close is this far below the average entry price.</source>
        <translation>Verkauft, wenn ein Schluss so weit unter dem mittleren Einstiegskurs liegt.</translation>
    </message>
    <message>
        <source>Take profit, %</source>
        <translation>Gewinnmitnahme, %</translation>
    </message>
    <message>
        <source>Sells when a close is this far above the average entry price.</source>
        <translation>Verkauft, wenn ein Schluss so weit über dem mittleren Einstiegskurs liegt.</translation>
    </message>
    <message>
        <source>Trailing stop from, %</source>
        <translation>Nachziehstopp ab, %</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop; empty: at once.</source>
        <translation>Gewinn, der den Nachziehstopp scharf stellt; leer: sofort.</translation>
    </message>
    <message>
        <source>Trailing distance, %</source>
        <translation>Nachziehabstand, %</translation>
    </message>
    <message>
        <source>Sells when a close is this far below the highest one since the entry.</source>
        <translation>Verkauft, wenn ein Schluss so weit unter dem höchsten seit dem Einstieg liegt.</translation>
    </message>
    <message>
        <source>Hours of entries</source>
        <translation>Zeiten der Einstiege</translation>
    </message>
    <message>
        <source>Days, hours and distance from UTC, such as “mon-fri 09:00-17:30 +01:00”. Exits know no hours.</source>
        <translation>Tage, Stunden und Abstand zu UTC, etwa „mon-fri 09:00-17:30 +01:00“. Ausstiege kennen keine Zeiten.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>A trailing stop needs its distance.</source>
        <translation>Ein Nachziehstopp braucht seinen Abstand.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss über null liegen.</translation>
    </message>
    <message>
        <source>More than 100 percent is not possible.</source>
        <translation>Mehr als 100 Prozent geht nicht.</translation>
    </message>
    <message>
        <source>At most %1 percent.</source>
        <translation>Höchstens %1 Prozent.</translation>
    </message>
    <message>
        <source>Write a whole number, at most %1.</source>
        <translation>Schreiben Sie eine ganze Zahl, höchstens %1.</translation>
    </message>
</context>
<context>
    <name>qd::ui::SettingEditor</name>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Never the secret itself: write vault:NAME or env:NAME.</source>
        <translation>Nie das Geheimnis selbst: Schreiben Sie vault:NAME oder env:NAME.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Take this setting out of the file</source>
        <translation>Diese Einstellung aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none (%1)</source>
        <translation>keine (%1)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>qd::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Einstellung suchen…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Undo edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Something is not right yet; look for the red sentences.</source>
        <translation>Etwas stimmt noch nicht; beachten Sie die roten Sätze.</translation>
    </message>
    <message>
        <source>Edited, not written yet.</source>
        <translation>Geändert, noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Not written: %1 %2</source>
        <translation>Nicht geschrieben: %1 %2</translation>
    </message>
    <message>
        <source>Close without writing your edits?</source>
        <translation>Schließen, ohne die Änderungen zu schreiben?</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Look, shortcuts, limits, costs, feeds</source>
        <translation>Aussehen, Tasten, Grenzen, Kosten, Datenströme</translation>
    </message>
</context>
<context>
    <name>qd::ui::ShortcutsPage</name>
    <message>
        <source>Choose a command and press its new keys. Changes take effect at once.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie seine neuen Tasten. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or its keys…</source>
        <translation>Befehl oder Tasten suchen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Kein solcher Befehl</translation>
    </message>
    <message>
        <source>Type another part of its name or of its keys.</source>
        <translation>Geben Sie einen anderen Teil seines Namens oder seiner Tasten ein.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie anfangs</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Kein Befehl gewählt</translation>
    </message>
    <message>
        <source>“%1” has these keys; it will have none if you use them here.</source>
        <translation>„%1“ hat diese Tasten; es hat keine mehr, wenn Sie sie hier verwenden.</translation>
    </message>
    <message>
        <source>Take these keys</source>
        <translation>Diese Tasten übernehmen</translation>
    </message>
</context>
<context>
    <name>qd::ui::StartActions</name>
    <message>
        <source>Import candles…</source>
        <translation>Kerzen importieren…</translation>
    </message>
    <message>
        <source>Bring candles from a file into this workspace</source>
        <translation>Kerzen aus einer Datei in diesen Arbeitsbereich holen</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen…</translation>
    </message>
    <message>
        <source>Ways to begin: the demo, or your own data</source>
        <translation>Wege zum Anfang: die Demo oder eigene Daten</translation>
    </message>
    <message>
        <source>Import from the Python platform…</source>
        <translation>Von der Python-Plattform importieren…</translation>
    </message>
    <message>
        <source>Bring the old platform&apos;s bots and settings</source>
        <translation>Bots und Einstellungen der alten Plattform holen</translation>
    </message>
    <message>
        <source>Ways to begin: the demo, your own data, the Python platform</source>
        <translation>Wege zum Anfang: die Demo, eigene Daten, die Python-Plattform</translation>
    </message>
</context>
<context>
    <name>qd::ui::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Quarterdeck</source>
        <translation>Willkommen bei Quarterdeck</translation>
    </message>
    <message>
        <source>How do you want to begin? No real money is at stake in any of these, and you can come back to this page from the Tools menu.</source>
        <translation>Wie möchten Sie beginnen? Bei keinem dieser Wege geht es um echtes Geld, und Sie kommen über das Menü Werkzeuge auf diese Seite zurück.</translation>
    </message>
    <message>
        <source>Watch the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>Invented markets, a moving chart and a bot that trades on it with simulated money, in a workspace of its own.</source>
        <translation>Erfundene Märkte, ein laufendes Diagramm und ein Bot, der darauf mit simuliertem Geld handelt, in einem eigenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Launch another demo bot</source>
        <translation>Noch einen Demo-Bot starten</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Trade on paper with your own data</source>
        <translation>Mit eigenen Daten auf dem Papier handeln</translation>
    </message>
    <message>
        <source>Bring candles as CSV or JSON, also packed. They are checked before anything is stored; bots then trade on them as on a live market.</source>
        <translation>Bringen Sie Kerzen als CSV oder JSON mit, auch gepackt. Sie werden geprüft, bevor etwas gespeichert wird; Bots handeln dann darauf wie auf einem echten Markt.</translation>
    </message>
    <message>
        <source>Import candles…</source>
        <translation>Kerzen importieren…</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Die Demo wird gefüllt</translation>
    </message>
    <message>
        <source>Inventing a month of four markets: %p %</source>
        <translation>Ein Monat von vier Märkten wird erfunden: %p %</translation>
    </message>
    <message>
        <source>Begin with an empty workspace</source>
        <translation>Mit leerem Arbeitsbereich beginnen</translation>
    </message>
    <message>
        <source>Come from the Python platform</source>
        <translation>Von der Python-Plattform kommen</translation>
    </message>
    <message>
        <source>Bring its bots and their settings. You see what becomes of every single one before anything is written; secrets are never copied.</source>
        <translation>Holen Sie deren Bots und Einstellungen. Sie sehen, was aus jeder einzelnen wird, bevor etwas geschrieben wird; Geheimnisse werden nie kopiert.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Deren Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of the file&apos;s format.</source>
        <translation>Version des Dateiformats.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the file describes.</source>
        <translation>Was die Datei beschreibt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The workspace&apos;s name: lower-case letters, digits and dashes.</source>
        <translation>Name des Arbeitsbereichs: Kleinbuchstaben, Ziffern und Striche.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, in the user&apos;s words.</source>
        <translation>Wozu es dient, in eigenen Worten.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>Wörter, unter denen es zu finden ist.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>The indicators to draw with this module.</source>
        <translation>Die Indikatoren, die mit diesem Modul gezeichnet werden.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Where each indicator is drawn.</source>
        <translation>Wo jeder Indikator gezeichnet wird.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of a picture.</source>
        <translation>Breite eines Bildes.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of a picture.</source>
        <translation>Höhe eines Bildes.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Dots per inch of a saved picture.</source>
        <translation>Punkte je Zoll eines gespeicherten Bildes.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the letters.</source>
        <translation>Größe der Buchstaben.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>The look of the charts.</source>
        <translation>Das Aussehen der Diagramme.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>What a picture is saved as.</source>
        <translation>Als was ein Bild gespeichert wird.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Draw the grid.</source>
        <translation>Das Gitter zeichnen.</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>Bilder speichern</translation>
    </message>
    <message>
        <source>Save a picture of each chart.</source>
        <translation>Ein Bild jedes Diagramms speichern.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Open the charts when they are ready.</source>
        <translation>Die Diagramme öffnen, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Equity curve</source>
        <translation>Kapitalkurve</translation>
    </message>
    <message>
        <source>Draw the equity below the candles.</source>
        <translation>Das Kapital unter den Kerzen zeichnen.</translation>
    </message>
    <message>
        <source>Draw indicators</source>
        <translation>Indikatoren zeichnen</translation>
    </message>
    <message>
        <source>Draw the strategy&apos;s indicators.</source>
        <translation>Die Indikatoren der Strategie zeichnen.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Where the legend stands.</source>
        <translation>Wo die Legende steht.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of lines and candles by name, as #rrggbb.</source>
        <translation>Farben von Linien und Kerzen nach Namen, als #rrggbb.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>In which world bots trade.</source>
        <translation>In welcher Welt Bots handeln.</translation>
    </message>
    <message>
        <source>Which file of config/environments applies: development, paper, live or one of the user&apos;s own.</source>
        <translation>Welche Datei aus config/environments gilt: development, paper, live oder eine eigene.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What is behind orders: development and paper trade with simulated money, live with real money. Without a word on it, development and live are the modes of the environments of those names.</source>
        <translation>Was hinter Orders steht: development und paper handeln mit simuliertem Geld, live mit echtem. Ohne Angabe haben die Umgebungen development und live den Modus ihres Namens.</translation>
    </message>
    <message>
        <source>Consent to live trading</source>
        <translation>Einwilligung in den Handel mit echtem Geld</translation>
    </message>
    <message>
        <source>Live trading needs this sentence, word for word: I trade real money.</source>
        <translation>Der Handel mit echtem Geld verlangt diesen Satz, Wort für Wort: I trade real money.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is written down while the program runs.</source>
        <translation>Was im laufenden Programm aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The least important message that is written.</source>
        <translation>Die unwichtigste Meldung, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Log file, relative to the workspace.</source>
        <translation>Protokolldatei, vom Arbeitsbereich aus.</translation>
    </message>
    <message>
        <source>Keep trades</source>
        <translation>Trades behalten</translation>
    </message>
    <message>
        <source>Write each closed trade into the bot&apos;s report.</source>
        <translation>Jeden abgeschlossenen Trade in den Bericht des Bots schreiben.</translation>
    </message>
    <message>
        <source>Keep the equity curve</source>
        <translation>Kapitalkurve behalten</translation>
    </message>
    <message>
        <source>Write the equity after each bar into the bot&apos;s report.</source>
        <translation>Das Kapital nach jeder Kerze in den Bericht des Bots schreiben.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>How charts and their pictures look.</source>
        <translation>Wie Diagramme und ihre Bilder aussehen.</translation>
    </message>
    <message>
        <source>Indicators of entries</source>
        <translation>Indikatoren der Einstiege</translation>
    </message>
    <message>
        <source>What to draw for entry modules, by module.</source>
        <translation>Was für Einstiegsmodule gezeichnet wird, je Modul.</translation>
    </message>
    <message>
        <source>Indicators of exits</source>
        <translation>Indikatoren der Ausstiege</translation>
    </message>
    <message>
        <source>What to draw for exit modules, by module.</source>
        <translation>Was für Ausstiegsmodule gezeichnet wird, je Modul.</translation>
    </message>
    <message>
        <source>Maker fee</source>
        <translation>Maker-Gebühr</translation>
    </message>
    <message>
        <source>Fee of an order that waited in the book, as a fraction of its value: 0.001 is 0.1 %. Below zero: a rebate.</source>
        <translation>Gebühr einer Order, die im Buch gewartet hat, als Anteil ihres Werts: 0.001 ist 0,1 %. Unter null: ein Rabatt.</translation>
    </message>
    <message>
        <source>Taker fee</source>
        <translation>Taker-Gebühr</translation>
    </message>
    <message>
        <source>Fee of an order that is filled at once, as a fraction of its value.</source>
        <translation>Gebühr einer Order, die sofort ausgeführt wird, als Anteil ihres Werts.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>What a simulated market fill is worse than the price, in hundredths of a per cent.</source>
        <translation>Um wie viel eine simulierte Marktausführung schlechter ist als der Kurs, in Hundertstel Prozent.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Distance of the simulated bid and ask, of which a market order pays half.</source>
        <translation>Abstand von simuliertem Geld- und Briefkurs; eine Marktorder zahlt die Hälfte.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Where orders go.</source>
        <translation>Wohin Orders gehen.</translation>
    </message>
    <message>
        <source>Where orders go, with whose key, and what trading costs there.</source>
        <translation>Wohin Orders gehen, mit wessen Schlüssel, und was der Handel dort kostet.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Which account of the exchange, for people.</source>
        <translation>Welches Konto der Börse, für Menschen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Where the account&apos;s key is kept.</source>
        <translation>Wo der Schlüssel des Kontos verwahrt ist.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Where the account&apos;s secret is kept.</source>
        <translation>Wo das Geheimnis des Kontos verwahrt ist.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Where prices come from.</source>
        <translation>Woher Kurse kommen.</translation>
    </message>
    <message>
        <source>Where prices come from while bots run.</source>
        <translation>Woher Kurse kommen, während Bots laufen.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Bars a second of a replayed market; 0: as fast as answers come.</source>
        <translation>Kerzen je Sekunde eines wiedergegebenen Marktes; 0: so schnell, wie Antworten kommen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where past bars come from: the workspace or an exchange.</source>
        <translation>Woher frühere Kerzen kommen: aus dem Arbeitsbereich oder von einer Börse.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Past bars that strategies warm up on.</source>
        <translation>Frühere Kerzen, an denen Strategien warmlaufen.</translation>
    </message>
    <message>
        <source>Bars to look back</source>
        <translation>Kerzen Rückschau</translation>
    </message>
    <message>
        <source>Past bars to load before a bot decides.</source>
        <translation>Frühere Kerzen, die geladen werden, bevor ein Bot entscheidet.</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Erneut nach</translation>
    </message>
    <message>
        <source>How long to wait before asking again for bars that did not come.</source>
        <translation>Wie lange gewartet wird, bevor ausgebliebene Kerzen erneut erfragt werden.</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Nachziehstopp</translation>
    </message>
    <message>
        <source>A stop that follows the highest close since the entry.</source>
        <translation>Ein Stopp, der dem höchsten Schluss seit dem Einstieg folgt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether the trailing stop watches positions.</source>
        <translation>Ob der Nachziehstopp Positionen bewacht.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Scharf ab</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop; 0: at once.</source>
        <translation>Gewinn, der den Nachziehstopp scharf stellt; 0: sofort.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How far below the highest close since the entry it sells.</source>
        <translation>Wie weit unter dem höchsten Schluss seit dem Einstieg er verkauft.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quote money to trade with.</source>
        <translation>Kurswährung, mit der gehandelt wird.</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large an entry is: all-in, units:N of the base coin, percent:P of the equity, risk:P of the equity to the stop, or vol-target:P per cent of yearly volatility.</source>
        <translation>Wie groß ein Einstieg ist: all-in, units:N der Basismünze, percent:P des Kapitals, risk:P des Kapitals bis zum Stopp oder vol-target:P Prozent Jahresschwankung.</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Length of a bar: a number with s, m, h, d or w, such as 5m, 1h or 1d.</source>
        <translation>Länge einer Kerze: eine Zahl mit s, m, h, d oder w, etwa 5m, 1h oder 1d.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The market, as the exchange spells it, such as BTCUSDT.</source>
        <translation>Der Markt, wie die Börse ihn schreibt, etwa BTCUSDT.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What the bot trades, with how much.</source>
        <translation>Was der Bot handelt und mit wie viel.</translation>
    </message>
    <message>
        <source>What bots trade with, where they do not say.</source>
        <translation>Womit Bots handeln, wo sie nichts sagen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The bot&apos;s name for people.</source>
        <translation>Der Name des Bots für Menschen.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Which strategy decides; a composition is entry+exit.</source>
        <translation>Welche Strategie entscheidet; eine Zusammensetzung ist Einstieg+Ausstieg.</translation>
    </message>
    <message>
        <source>What decides, with its parameters.</source>
        <translation>Was entscheidet, mit seinen Parametern.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The strategy&apos;s own parameters; what is left out has its default.</source>
        <translation>Die eigenen Parameter der Strategie; was fehlt, hat seinen Standard.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What bounds a bot; 0: no limit.</source>
        <translation>Was einen Bot begrenzt; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>The most that a position may be worth.</source>
        <translation>Was eine Position höchstens wert sein darf.</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>The most that one order may be worth.</source>
        <translation>Was eine Order höchstens wert sein darf.</translation>
    </message>
    <message>
        <source>Largest daily loss</source>
        <translation>Größter Tagesverlust</translation>
    </message>
    <message>
        <source>What may be lost since 00:00 UTC before entries stop for the day.</source>
        <translation>Was seit 00:00 UTC verloren werden darf, bevor Einstiege für den Tag enden.</translation>
    </message>
    <message>
        <source>Trades a day</source>
        <translation>Trades am Tag</translation>
    </message>
    <message>
        <source>Positions that may be opened since 00:00 UTC.</source>
        <translation>Positionen, die seit 00:00 UTC eröffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Positions at a time</source>
        <translation>Positionen zugleich</translation>
    </message>
    <message>
        <source>Positions that may be open at the same time.</source>
        <translation>Positionen, die gleichzeitig offen sein dürfen.</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <source>Fall of the equity from its highest from which on no position is opened.</source>
        <translation>Rückgang des Kapitals von seinem Höchststand, ab dem keine Position mehr eröffnet wird.</translation>
    </message>
    <message>
        <source>Largest exposure</source>
        <translation>Größtes Engagement</translation>
    </message>
    <message>
        <source>The most of the equity that may be in positions.</source>
        <translation>Wie viel des Kapitals höchstens in Positionen stecken darf.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Loss on the entry price at which the position is sold.</source>
        <translation>Verlust auf den Einstiegskurs, bei dem die Position verkauft wird.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Gewinnmitnahme</translation>
    </message>
    <message>
        <source>Profit on the entry price at which the position is sold.</source>
        <translation>Gewinn auf den Einstiegskurs, bei dem die Position verkauft wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When bots may open positions; exits know no hours.</source>
        <translation>Wann Bots Positionen eröffnen dürfen; Ausstiege kennen keine Zeiten.</translation>
    </message>
    <message>
        <source>Whether hours and days bound the entries.</source>
        <translation>Ob Stunden und Tage die Einstiege begrenzen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First minute of the day for entries.</source>
        <translation>Erste Minute des Tages für Einstiege.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>End of the entries; before the start: on the next day; equal to it: the whole day.</source>
        <translation>Ende der Einstiege; vor dem Anfang: am nächsten Tag; gleich dem Anfang: der ganze Tag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whose clock counts: UTC or a city such as Europe/Berlin.</source>
        <translation>Wessen Uhr zählt: UTC oder eine Stadt wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The days on which positions may be opened.</source>
        <translation>Die Tage, an denen Positionen eröffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>What is hoped for and watched; reports and alerts compare with it.</source>
        <translation>Was erhofft und beobachtet wird; Berichte und Alarme vergleichen damit.</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Quotient</translation>
    </message>
    <message>
        <source>The Sharpe ratio hoped for.</source>
        <translation>Der erhoffte Sharpe-Quotient.</translation>
    </message>
    <message>
        <source>Winning trades</source>
        <translation>Gewinn-Trades</translation>
    </message>
    <message>
        <source>The share of winning trades hoped for.</source>
        <translation>Der erhoffte Anteil der Gewinn-Trades.</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>The profit factor hoped for.</source>
        <translation>Der erhoffte Profitfaktor.</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <source>Losing trades in a row that are still normal.</source>
        <translation>Verlust-Trades in Folge, die noch normal sind.</translation>
    </message>
    <message>
        <source>Risk-free rate</source>
        <translation>Risikofreier Zins</translation>
    </message>
    <message>
        <source>Yearly return of money without risk, as a fraction: 0.01 is 1 %.</source>
        <translation>Jährlicher Ertrag von Geld ohne Risiko, als Anteil: 0.01 ist 1 %.</translation>
    </message>
    <message>
        <source>Omega threshold</source>
        <translation>Omega-Schwelle</translation>
    </message>
    <message>
        <source>Return per period above which the Omega ratio counts a gain.</source>
        <translation>Ertrag je Zeitraum, ab dem der Omega-Quotient einen Gewinn zählt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What is told over this channel.</source>
        <translation>Was über diesen Kanal gemeldet wird.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Messages through a Telegram bot.</source>
        <translation>Nachrichten über einen Telegram-Bot.</translation>
    </message>
    <message>
        <source>Whether messages go out over Telegram.</source>
        <translation>Ob Nachrichten über Telegram hinausgehen.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Where the Telegram bot&apos;s token is kept.</source>
        <translation>Wo das Token des Telegram-Bots verwahrt ist.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The chat that gets the messages: its number or @name.</source>
        <translation>Der Chat, der die Nachrichten bekommt: seine Nummer oder @name.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Messages by e-mail.</source>
        <translation>Nachrichten per E-Mail.</translation>
    </message>
    <message>
        <source>Whether messages go out by e-mail.</source>
        <translation>Ob Nachrichten per E-Mail hinausgehen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name of the mail server.</source>
        <translation>Name des Mailservers.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the mail server.</source>
        <translation>Port des Mailservers.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How the line is encrypted: starttls, tls, or none.</source>
        <translation>Wie die Leitung verschlüsselt ist: starttls, tls oder none.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The name to sign in with.</source>
        <translation>Der Name zum Anmelden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the mail account&apos;s password is kept.</source>
        <translation>Wo das Passwort des Mailkontos verwahrt ist.</translation>
    </message>
    <message>
        <source>The address that the messages come from.</source>
        <translation>Die Adresse, von der die Nachrichten kommen.</translation>
    </message>
    <message>
        <source>The addresses that get the messages.</source>
        <translation>Die Adressen, die die Nachrichten bekommen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What is told to people, and how.</source>
        <translation>Was Menschen gemeldet wird, und wie.</translation>
    </message>
    <message>
        <source>Whether anything is sent at all.</source>
        <translation>Ob überhaupt etwas gesendet wird.</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>bars/s</source>
        <translation>Kerzen/s</translation>
    </message>
    <message>
        <source>quote money</source>
        <translation>Kurswährung</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>trade_entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>trade_exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>risk_limit</source>
        <translation>Risikogrenze</translation>
    </message>
    <message>
        <source>daily_summary</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>qd::ui::MigrationDialog</name>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>secret, not copied</source>
        <translation>geheim, nicht kopiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Bring the Python platform&apos;s configurations</source>
        <translation>Konfigurationen der Python-Plattform holen</translation>
    </message>
    <message>
        <source>Choose the folder of the old platform. It is only read.</source>
        <translation>Wählen Sie den Ordner der alten Plattform. Er wird nur gelesen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the old platform</source>
        <translation>Ordner der alten Plattform</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch ist nichts gelesen</translation>
    </message>
    <message>
        <source>Every setting of the old platform appears here with what becomes of it, before anything is written.</source>
        <translation>Jede Einstellung der alten Plattform erscheint hier mit dem, was aus ihr wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write and add the bots</source>
        <translation>Schreiben und Bots hinzufügen</translation>
    </message>
    <message>
        <source>Choose the folder of the old platform</source>
        <translation>Den Ordner der alten Plattform wählen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing in this folder can be brought over.</source>
        <translation>Aus diesem Ordner lässt sich nichts holen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>%n Einstellung gefunden.</numerusform>
            <numerusform>%n Einstellungen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>%n Datei würde geschrieben.</numerusform>
            <numerusform>%n Dateien würden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would replace what is there.</source>
        <translation>
            <numerusform>%n davon würde Vorhandenes ersetzen.</numerusform>
            <numerusform>%n davon würden Vorhandenes ersetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a bot</source>
        <translation>Hinzufügen eines Bots</translation>
    </message>
    <message numerus="yes">
        <source>Written. %n bot(s) added, stopped.</source>
        <translation>
            <numerusform>Geschrieben. %n Bot hinzugefügt, gestoppt.</numerusform>
            <numerusform>Geschrieben. %n Bots hinzugefügt, gestoppt.</numerusform>
        </translation>
    </message>
</context>
</TS>
