// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QElapsedTimer>

// A choice of values with words of their own. It remembers what was wanted while the list does not offer it, so that
// nothing is lost when a list changes and changes back.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString choice READ choice WRITE setChoice NOTIFY choiceChanged USER true)

public:
    struct Choice
    {
        QString value{};
        QString label{};

        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceBox(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    QString choice() const { return currentData().toString(); } // empty: nothing is offered
    void setChoice(const QString &value);
    QString wanted() const { return m_wanted; }

    static void sort(QList<Choice> &choices); // by label, as the language has it
    void showPopup() override; // as wide as its longest entry

protected:
    void keyPressEvent(QKeyEvent *event) override;

signals:
    void choiceChanged();

private:
    void indexChanged();
    bool goesOnWith(const QString &typed) const; // some label begins like that

    QList<Choice> m_choices;
    QString m_wanted;
    QString m_typed; // of a label, without a pause
    QElapsedTimer m_sinceKey;
};
