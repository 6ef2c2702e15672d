// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingTexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

QJsonArray arrayOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

QString settingText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Settings", english.c_str());
}

QString layerText(const std::string& layer)
{
    if (layer == "workspace")
        return Texts::tr("set here");
    if (layer == "environment")
        return Texts::tr("environment");
    if (layer == "bot")
        return Texts::tr("bot");
    if (layer == "variable")
        return Texts::tr("environment variable");
    return layer == "default" ? Texts::tr("default") : QString::fromStdString(layer);
}

QString plainText(const std::string& json)
{
    const QByteArray bytes = QByteArray::fromStdString(json);
    if (bytes.startsWith('"')) {
        const QJsonArray wrapped = arrayOf("[" + bytes + "]");
        return wrapped.isEmpty() ? QString() : wrapped.first().toString();
    }
    if (!bytes.startsWith('['))
        return bytes == "null" ? QString() : QString::fromUtf8(bytes); // numbers as spelled
    QStringList items;
    for (const QJsonValue& item : arrayOf(bytes))
        items += item.isString() ? item.toString() : item.toVariant().toString();
    return items.join(QStringLiteral(", "));
}

} // namespace qd::ui
