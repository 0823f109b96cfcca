// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

// The language the program speaks: ours and Qt's own texts. Windows made before a change keep what they said.
class Languages
{
public:
    void use(const QString &language); // "en", "de"; empty: the system's

private:
    QTranslator m_ours;
    QTranslator m_qt;
};
