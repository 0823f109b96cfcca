// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/askedcountries.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QWidget>

class LinkButton;
class PlainLabel;

// Says what the countries of the basket will ask for, as soon as it changes; all of it one click away.
class AskedLine : public QWidget
{
    Q_OBJECT

public:
    explicit AskedLine(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() { ask(m_workspace.basket().numbers()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void basketChanged();
    QCoro::Task<> ask(QStringList numbers);
    void tell(const QString &icon, bool needsYou, const QString &text);
    void tellAsked();
    void showAll();

    Workspace &m_workspace;
    QStringList m_numbers; // that were asked about last
    QList<CountryAsk> m_asked;
    PlainLabel *m_text;
    LinkButton *m_link;
    QString m_icon;
    bool m_needsYou = false;
    Session m_api; // last: dies first
};
