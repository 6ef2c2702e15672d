// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Naming.h"

#include <QApplication>
#include <QEvent>

namespace qd::ui {

namespace {

class LanguageFilter final : public QObject
{
public:
    LanguageFilter(QWidget* owner, std::function<void()> setTexts)
        : QObject(owner), m_setTexts(std::move(setTexts))
    {
        owner->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_setTexts();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_setTexts;
};

class TestIdFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isSeen = event->type() == QEvent::Polish || event->type() == QEvent::Show;
        if (isSeen && watched->isWidgetType() && !watched->objectName().isEmpty()) {
            auto* widget = static_cast<QWidget*>(watched);
            widget->setAccessibleDescription(QLatin1Char('#') + widget->objectName());
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void onLanguage(QWidget* owner, std::function<void()> setTexts)
{
    setTexts();
    new LanguageFilter(owner, std::move(setTexts));
}

void exposeTestIds()
{
    if (qEnvironmentVariableIntValue("QD_TEST_IDS") == 1)
        qApp->installEventFilter(new TestIdFilter(qApp));
}

} // namespace qd::ui
