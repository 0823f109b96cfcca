// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

// One of the next steps offered where there is nothing to show, saying what it would bring.
class OfferCard : public QWidget
{
    Q_OBJECT
public:
    OfferCard(const QString &icon, const QString &title, const QString &detail, QWidget *parent = nullptr);

    class LinkButton *addLink(const QString &text, const QString &count); // count: what it would give; may be empty
    void addLine(const QString &text, const QString &value);
    QPushButton *addButton(const QString &text); // at the foot, in line with those of the other cards

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(QWidget *start, const QString &end);

    QString m_icon;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_foot;
};

// Why there is nothing, what was not touched, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &reason, const QString &detail);
    OfferCard *addCard(const QString &icon, const QString &title, const QString &detail);
    void clearCards();

private:
    PlainLabel *m_reason;
    PlainLabel *m_detail;
    QHBoxLayout *m_cards;
};
